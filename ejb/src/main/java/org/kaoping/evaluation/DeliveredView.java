package org.kaoping.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * A result that a department in charge delivers, as a person reads it.
 *
 * @param id the result
 * @param appraisalId the unit appraisal it belongs to
 * @param cycleId its cycle
 * @param year the appraised year
 * @param unitName the appraised unit
 * @param indicatorId the mandatory indicator
 * @param seq its running number
 * @param level2 its text
 * @param fullPoints its full marks, the most that can be delivered
 * @param departmentUnitId the unit that delivers
 * @param departmentName its name
 * @param state whether it has been delivered
 * @param score in points; null until delivered
 * @param documentNumber the paper that carries it; null until delivered
 * @param dueOn last day in time
 * @param deliveredOn day of the first delivery; null until then
 * @param late whether the first delivery came too late
 * @param corrections how often the score was corrected
 * @param version for the next act
 */
public record DeliveredView(
    long id,
    long appraisalId,
    long cycleId,
    int year,
    String unitName,
    long indicatorId,
    int seq,
    String level2,
    BigDecimal fullPoints,
    long departmentUnitId,
    String departmentName,
    DeliveredState state,
    BigDecimal score,
    String documentNumber,
    LocalDate dueOn,
    LocalDate deliveredOn,
    boolean late,
    int corrections,
    long version) {

  public boolean isDelivered() {
    return state == DeliveredState.DELIVERED;
  }

  /** The state in the reader's language. */
  public String stateName(Locale locale) {
    return Messages.term(state, locale);
  }
}
