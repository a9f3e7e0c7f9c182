package org.kaoping.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.SubjectRef;

/**
 * A rectification order as a person reads it: one line of the ledger (台账), with its history.
 *
 * @param id the order
 * @param findingId the entry of the ledger
 * @param source where the finding comes from
 * @param appraisalId the unit appraisal, or null
 * @param year the cycle's year
 * @param unitId the unit
 * @param unitName its name
 * @param indicatorId the indicator concerned, or null
 * @param indicatorName its text, or null
 * @param divisionId who has to rectify; null for the whole unit
 * @param divisionName the division's name, or null
 * @param number document number
 * @param problem what was found
 * @param requirement what has to be done
 * @param inCharge the post that answers for it, or null
 * @param orderedOn day of the order
 * @param orderedBy the post that gave it
 * @param firstDueOn last day of the limit that the order was issued with
 * @param dueOn last day of the present limit
 * @param round 1 for the first limit
 * @param state where it stands
 * @param overdue whether a limit was passed
 * @param closedOn day of the end, or null
 * @param closingNumber document number of the notice of closing, or null
 * @param version to be sent back with an act
 * @param steps answers, re-checks and talks, oldest first
 * @param accountability the decision on accountability, or null
 */
public record OrderView(
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
    long version,
    List<StepLine> steps,
    AccountabilityAction accountability) {

  /** What evidence and work items point to. */
  public SubjectRef ref() {
    return SubjectRef.order(id);
  }

  /** The division that has to rectify, or the unit when it is meant as a whole. */
  public String addressee() {
    return divisionName == null ? unitName : divisionName;
  }

  /** The last notice that calls to a talk, if one was issued. */
  public Optional<StepLine> talkNotice() {
    return steps.stream()
        .filter(step -> step.kind() == StepKind.TALK_NOTICE)
        .reduce((earlier, later) -> later);
  }

  public boolean isOpen() {
    return !state.isFinal();
  }
}
