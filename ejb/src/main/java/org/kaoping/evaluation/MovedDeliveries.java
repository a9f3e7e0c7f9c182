package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.kaoping.cycle.ScheduleChanged;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageMove;

/**
 * Expected results follow the schedule: what stands on the stage's old last day moves, and so does
 * what was due before a later new one. What was delivered within a prolonged limit is in time.
 */
@ApplicationScoped
public class MovedDeliveries {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void follow(@Observes ScheduleChanged change) {
    change.moves().stream()
        .filter(move -> move.stage() == StageCode.DELIVERED_RESULTS && move.dueMoves())
        .forEach(move -> move(change.cycleId(), move));
  }

  private void move(long cycleId, StageMove move) {
    LocalDate from = move.from().dueOn();
    LocalDate to = move.to().dueOn();
    em.createQuery(
            "update DeliveredResult r set r.dueOn = :to, r.late = case when r.late = true"
                + " and r.deliveredOn > :to then true else false end, r.version = r.version + 1"
                + " where r.dueOn between :earliest and :latest and r.appraisalId in"
                + " (select a.id from UnitAppraisal a where a.cycleId = :cycle)")
        .setParameter("to", to)
        .setParameter("earliest", move.isProlonged() ? EVER : from)
        .setParameter("latest", move.isProlonged() ? to.minusDays(1) : from)
        .setParameter("cycle", cycleId)
        .executeUpdate();
  }
}
