package org.kaoping.web.api.cycle;

import java.time.LocalDate;
import org.kaoping.cycle.PlanPassage;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkPassage;
import org.kaoping.cycle.WorkStage;

/**
 * A unit appraisal: where its plan and its work stand, and the facts so far.
 *
 * @param unitName the appraised unit
 * @param plan the plan's way
 * @param work the way from dispatch to the confirmed result
 * @param version for the next act, also in the header ETag
 */
public record AppraisalJson(
    long id,
    long cycleId,
    long unitId,
    String unitName,
    long seriesId,
    Plan plan,
    Work work,
    long version) {

  /** The plan's way; dates are null until they are known. */
  public record Plan(
      PlanStage stage,
      LocalDate submittedOn,
      boolean onPaper,
      boolean late,
      int returns,
      LocalDate returnedOn,
      LocalDate resubmissionDueOn,
      boolean resubmissionLate,
      LocalDate signedOffOn,
      String signedOffBy,
      String instruction,
      String slipNumber,
      String documentNumber,
      LocalDate filedOn) {
    static Plan of(PlanPassage plan) {
      return new Plan(
          plan.getStage(),
          plan.getSubmittedOn(),
          plan.isOnPaper(),
          plan.isLate(),
          plan.getReturns(),
          plan.getReturnedOn(),
          plan.getResubmissionDueOn(),
          plan.isResubmissionLate(),
          plan.getSignedOffOn(),
          plan.getSignedOffBy(),
          plan.getInstruction(),
          plan.getSlipNumber(),
          plan.getDocumentNumber(),
          plan.getFiledOn());
    }
  }

  /** The way from dispatch to the confirmed result; dates are null until they are known. */
  public record Work(
      WorkStage stage,
      LocalDate dispatchedOn,
      boolean dispatchBeforeFiling,
      boolean selfAssessmentsLate,
      LocalDate meetingOn,
      String minutesNumber,
      LocalDate reportSubmittedOn,
      boolean reportLate,
      int reportReturns,
      LocalDate reportReturnedOn,
      LocalDate resubmissionDueOn,
      boolean resubmissionLate,
      boolean resultsMissing,
      int objections,
      LocalDate confirmedOn) {
    static Work of(WorkPassage work) {
      return new Work(
          work.getStage(),
          work.getDispatchedOn(),
          work.isDispatchBeforeFiling(),
          work.isSelfAssessmentsLate(),
          work.getMeetingOn(),
          work.getMinutesNumber(),
          work.getReportSubmittedOn(),
          work.isReportLate(),
          work.getReportReturns(),
          work.getReportReturnedOn(),
          work.getResubmissionDueOn(),
          work.isResubmissionLate(),
          work.isResultsMissing(),
          work.getObjections(),
          work.getConfirmedOn());
    }
  }

  /** The appraisal as it stands. */
  public static AppraisalJson of(UnitAppraisal appraisal, String unitName) {
    return new AppraisalJson(
        appraisal.getId(),
        appraisal.getCycleId(),
        appraisal.getUnitId(),
        unitName,
        appraisal.getSeriesId(),
        Plan.of(appraisal.getPlan()),
        Work.of(appraisal.getWork()),
        appraisal.getVersion());
  }
}
