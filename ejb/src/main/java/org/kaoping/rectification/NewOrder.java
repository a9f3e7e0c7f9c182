package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * What an order is made out with; its document number comes with the act.
 *
 * @param appraisalId the unit appraisal in which the problem was found
 * @param indicatorId the indicator concerned; null when none is
 * @param divisionId who has to rectify
 * @param problem what was found
 * @param requirement what has to be done
 * @param dueOn last day for the answer, after today
 */
public record NewOrder(
    long appraisalId,
    Long indicatorId,
    long divisionId,
    String problem,
    String requirement,
    LocalDate dueOn) {

  OrderTerms terms() {
    return new OrderTerms(requirement, null, dueOn);
  }
}
