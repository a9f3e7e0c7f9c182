package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.kaoping.calendar.BusinessClock;

/**
 * Marks of lateness after a stage was prolonged: who submitted within the new limit, or has still
 * time, is no longer late. A prolongation never makes anybody late.
 */
@ApplicationScoped
public class LateMarks {
  private static final String UNITS = "select a.unitId from UnitAppraisal a where ";
  private static final String OF_PLAN =
      "a.cycleId = :cycle and a.plan.late = true and coalesce(a.plan.submittedOn, :today) <= :due";
  private static final String OF_REPORT =
      "a.cycleId = :cycle and a.work.reportLate = true"
          + " and coalesce(a.work.reportSubmittedOn, :today) <= :due";
  private static final String OF_SELF_ASSESSMENT =
      "a.cycleId = :cycle and a.work.selfAssessmentsLate = true and :today <= :due"
          + " and a.work.stage = org.kaoping.cycle.WorkStage.SELF_ASSESSING";

  private static final String LIFT_PLAN =
      "update UnitAppraisal a set a.plan.late = false, a.version = a.version + 1 where ";
  private static final String LIFT_REPORT =
      "update UnitAppraisal a set a.work.reportLate = false, a.version = a.version + 1 where ";
  private static final String LIFT_SELF_ASSESSMENT =
      "update UnitAppraisal a set a.work.selfAssessmentsLate = false, a.version = a.version + 1"
          + " where ";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /** Units that a prolonged stage no longer finds late. */
  List<Long> unitsFreedBy(long cycleId, StageMove move) {
    if (!move.isProlonged()) {
      return List.of();
    }
    return switch (move.stage()) {
      case PLAN -> units(em.createQuery(UNITS + OF_PLAN, Long.class), cycleId, move);
      case REPORT -> units(em.createQuery(UNITS + OF_REPORT, Long.class), cycleId, move);
      case SELF_ASSESSMENT ->
          units(em.createQuery(UNITS + OF_SELF_ASSESSMENT, Long.class), cycleId, move);
      default -> List.of();
    };
  }

  private List<Long> units(TypedQuery<Long> query, long cycleId, StageMove move) {
    bound(query, cycleId, move);
    return query.getResultList();
  }

  /**
   * Takes the marks off, in one statement for each stage.
   *
   * @return from how many units
   */
  int lift(long cycleId, StageMove move) {
    if (!move.isProlonged()) {
      return 0;
    }
    return switch (move.stage()) {
      case PLAN -> bound(em.createQuery(LIFT_PLAN + OF_PLAN), cycleId, move).executeUpdate();
      case REPORT -> bound(em.createQuery(LIFT_REPORT + OF_REPORT), cycleId, move).executeUpdate();
      case SELF_ASSESSMENT ->
          bound(em.createQuery(LIFT_SELF_ASSESSMENT + OF_SELF_ASSESSMENT), cycleId, move)
              .executeUpdate();
      default -> 0;
    };
  }

  private Query bound(Query query, long cycleId, StageMove move) {
    return query
        .setParameter("cycle", cycleId)
        .setParameter("today", clock.today())
        .setParameter("due", move.to().dueOn());
  }
}
