package org.kaoping.web.api.rectification;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.rectification.AccountabilityAction;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepLine;

/**
 * A rectification order: one line of the ledger, with its history.
 *
 * @param number document number
 * @param findingId the entry of the ledger
 * @param source where the finding comes from
 * @param inCharge the post that answers for it; null in an order inside a unit
 * @param firstDueOn last day of the limit that the order was issued with
 * @param dueOn last day of the present limit
 * @param closingNumber document number of the notice of closing
 * @param round 1 for the first limit
 * @param steps answers, re-checks and talks, oldest first
 * @param accountability the decision on accountability; null until there is one
 */
public record OrderJson(
    long id,
    long findingId,
    FindingSource source,
    Long appraisalId,
    int year,
    long unitId,
    String unitName,
    Long indicatorId,
    String indicatorName,
    Long divisionId,
    String divisionName,
    String number,
    String problem,
    String requirement,
    String inCharge,
    LocalDate orderedOn,
    String orderedBy,
    LocalDate firstDueOn,
    LocalDate dueOn,
    int round,
    RectificationState state,
    boolean overdue,
    LocalDate closedOn,
    String closingNumber,
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
        order.findingId(),
        order.source(),
        order.appraisalId(),
        order.year(),
        order.unitId(),
        order.unitName(),
        order.indicatorId(),
        order.indicatorName(),
        order.divisionId(),
        order.divisionName(),
        order.number(),
        order.problem(),
        order.requirement(),
        order.inCharge(),
        order.orderedOn(),
        order.orderedBy(),
        order.firstDueOn(),
        order.dueOn(),
        order.round(),
        order.state(),
        order.overdue(),
        order.closedOn(),
        order.closingNumber(),
        order.steps(),
        Accountability.of(order.accountability()),
        order.version());
  }
}
