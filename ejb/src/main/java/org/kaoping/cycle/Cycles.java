package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of cycles. */
@ApplicationScoped
public class Cycles {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(AppraisalCycle cycle) {
    em.persist(cycle);
    em.flush();
  }

  /** A cycle by its id, for timers and other code that acts for nobody. */
  public AppraisalCycle get(long id) {
    AppraisalCycle cycle = em.find(AppraisalCycle.class, id);
    Rules.check(new KnownAndOwn(cycle != null));
    return cycle;
  }

  /** A cycle of the actor's jurisdiction; the running act is about it. */
  public AppraisalCycle own(long id) {
    AppraisalCycle cycle = em.find(AppraisalCycle.class, id);
    Rules.check(
        new KnownAndOwn(
            cycle != null && cycle.getJurisdictionId() == act.actor().jurisdictionId()));
    act.about(SubjectRef.cycle(id));
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), cycle.getVersion()));
    return cycle;
  }

  /** Cycles of a jurisdiction, the latest year first. */
  public List<AppraisalCycle> of(long jurisdictionId) {
    return em.createQuery(
            "select c from AppraisalCycle c where c.jurisdictionId = :id order by c.year desc, c.id",
            AppraisalCycle.class)
        .setParameter("id", jurisdictionId)
        .getResultList();
  }

  boolean exists(long jurisdictionId, String principal, CycleKind kind, int year) {
    return !em.createQuery(
            "select c.id from AppraisalCycle c where c.jurisdictionId = :id and c.principal = :principal"
                + " and c.kind = :kind and c.year = :year",
            Long.class)
        .setParameter("id", jurisdictionId)
        .setParameter("principal", principal)
        .setParameter("kind", kind)
        .setParameter("year", year)
        .getResultList()
        .isEmpty();
  }
}
