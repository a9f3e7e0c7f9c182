package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kaoping.cycle.ScheduleChanged;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageMove;

/** When the stage of self-assessment is prolonged, what came within the new limit is in time. */
@ApplicationScoped
public class ProlongedTasks {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void follow(@Observes ScheduleChanged change) {
    change.moves().stream()
        .filter(move -> move.stage() == StageCode.SELF_ASSESSMENT && move.isProlonged())
        .forEach(move -> lift(change.cycleId(), move));
  }

  private void lift(long cycleId, StageMove move) {
    em.createQuery(
            "update DutyTask t set t.late = false, t.version = t.version + 1 where t.late = true"
                + " and t.assessedOn <= :due and t.appraisalId in"
                + " (select a.id from UnitAppraisal a where a.cycleId = :cycle)")
        .setParameter("due", move.to().dueOn())
        .setParameter("cycle", cycleId)
        .executeUpdate();
  }
}
