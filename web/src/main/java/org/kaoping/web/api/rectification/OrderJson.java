package org.kaoping.web.api.rectification;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.rectification.AccountabilityAction;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepLine;

/**
 * A rectification order: one line of the ledger, with its history.
 *
 * @param number document number
 * @param dueOn last day of the present limit
 * @param round 1 for the first limit
 * @param steps answers, re-checks and talks, oldest first
 * @param accountability the decision on accountability; null until there is one
 */
public record OrderJson(
    long id,
    long appraisalId,
    int year,
    String unitName,
    Long indicatorId,
    String indicatorName,
    long divisionId,
    String divisionName,
    String number,
    String problem,
    String requirement,
    LocalDate orderedOn,
    String orderedBy,
    LocalDate dueOn,
    int round,
    RectificationState state,
    boolean overdue,
    List<StepLine> steps,
    Accountability accountability,
    long version) {

  /** What the head of the unit decided. */
  public record Accountability(
      boolean imposed,
      String decision,
      LocalDate decidedOn,
      String decidedBy,
      String documentNumber) {
    static Accountability of(AccountabilityAction action) {
      return action == null
          ? null
          : new Accountability(
              action.isImposed(),
              action.getDecision(),
              action.getDecidedOn(),
              action.getDecidedBy(),
              action.getDocumentNumber());
    }
  }

  static OrderJson of(OrderView order) {
    return new OrderJson(
        order.id(),
        order.appraisalId(),
        order.year(),
        order.unitName(),
        order.indicatorId(),
        order.indicatorName(),
        order.divisionId(),
        order.divisionName(),
        order.number(),
        order.problem(),
        order.requirement(),
        order.orderedOn(),
        order.orderedBy(),
        order.dueOn(),
        order.round(),
        order.state(),
        order.overdue(),
        order.steps(),
        Accountability.of(order.accountability()),
        order.version());
  }
}
