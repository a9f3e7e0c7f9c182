package org.kaoping.rectification;

import java.time.LocalDate;
import org.kaoping.calendar.Term;

/**
 * What an order is made out with; its document number comes with the act.
 *
 * @param appraisalId the unit appraisal in which the problem was found
 * @param indicatorId the indicator concerned; null when none is
 * @param divisionId who has to rectify
 * @param problem what was found
 * @param requirement what has to be done
 * @param dueOn last day for the answer, after today; null when the limit is given as a term
 * @param limit the term, such as 限 10 个工作日, from the day of the order; null when the last day is
 *     given
 */
public record NewOrder(
    long appraisalId,
    Long indicatorId,
    long divisionId,
    String problem,
    String requirement,
    LocalDate dueOn,
    Term limit) {

  /** An order with its last day. */
  public NewOrder(
      long appraisalId,
      Long indicatorId,
      long divisionId,
      String problem,
      String requirement,
      LocalDate dueOn) {
    this(appraisalId, indicatorId, divisionId, problem, requirement, dueOn, null);
  }

  /** The same order with the last day that its term comes to. */
  NewOrder dueOn(LocalDate day) {
    return new NewOrder(appraisalId, indicatorId, divisionId, problem, requirement, day, limit);
  }

  OrderTerms terms() {
    return new OrderTerms(requirement, null, dueOn);
  }
}
