package org.kaoping.rectification;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.SubjectRef;

/**
 * A rectification order as a person reads it: one line of the ledger (台账), with its history.
 *
 * @param id the order
 * @param appraisalId the unit appraisal
 * @param year the cycle's year
 * @param unitName the appraised unit
 * @param indicatorId the indicator concerned, or null
 * @param indicatorName its text, or null
 * @param divisionId who has to rectify
 * @param divisionName the division's name
 * @param number document number
 * @param problem what was found
 * @param requirement what has to be done
 * @param orderedOn day of the order
 * @param orderedBy the post that gave it
 * @param dueOn last day of the present limit
 * @param round 1 for the first limit
 * @param state where it stands
 * @param overdue whether a limit was passed
 * @param version to be sent back with an act
 * @param steps answers, re-checks and talks, oldest first
 * @param accountability the decision on accountability, or null
 */
public record OrderView(
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
    long version,
    List<StepLine> steps,
    AccountabilityAction accountability) {

  /** What evidence and work items point to. */
  public SubjectRef ref() {
    return SubjectRef.order(id);
  }

  public boolean isOpen() {
    return !state.isFinal();
  }
}
