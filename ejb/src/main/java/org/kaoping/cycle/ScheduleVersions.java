package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Repository of the versions of schedules. */
@ApplicationScoped
public class ScheduleVersions {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** The versions of a cycle, the first one first; none while it was never changed. */
  List<ScheduleVersion> of(long cycleId) {
    return em.createQuery(
            "select v from ScheduleVersion v where v.cycleId = :cycle order by v.number",
            ScheduleVersion.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  void add(ScheduleVersion version) {
    em.persist(version);
    em.flush();
  }

  /** Cycles whose schedule was changed at least once and which are still running. */
  List<Long> changedCycles() {
    return em.createQuery(
            "select distinct v.cycleId from ScheduleVersion v, AppraisalCycle c"
                + " where c.id = v.cycleId and c.state = :open",
            Long.class)
        .setParameter("open", CycleState.OPEN)
        .getResultList();
  }
}
