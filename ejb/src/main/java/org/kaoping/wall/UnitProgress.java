package org.kaoping.wall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.PlanPassage;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkPassage;
import org.kaoping.cycle.WorkStage;

/** Reads from a unit appraisal how far it is in each stage of its cycle. */
final class UnitProgress {
  /** The stages that a single unit goes through. */
  static final List<StageCode> STAGES =
      List.of(
          StageCode.PLAN,
          StageCode.SIGN_OFF,
          StageCode.FILING,
          StageCode.SELF_ASSESSMENT,
          StageCode.REPORT,
          StageCode.DELIVERED_RESULTS,
          StageCode.VERIFICATION);

  private final Map<StageCode, StageDates> dates;
  private final PlanPassage plan;
  private final WorkPassage work;
  private final DeliveredCount delivered;

  UnitProgress(
      Map<StageCode, StageDates> dates, UnitAppraisal appraisal, DeliveredCount delivered) {
    this.dates = dates;
    this.plan = appraisal.getPlan();
    this.work = appraisal.getWork();
    this.delivered = delivered;
  }

  StageProgress in(StageCode stage) {
    return switch (stage) {
      case PLAN -> plan();
      case SIGN_OFF -> by(stage, plan.getSignedOffOn());
      case FILING -> by(stage, plan.getFiledOn());
      case SELF_ASSESSMENT ->
          of(stage, reached(WorkStage.WRITING_REPORT), work.isSelfAssessmentsLate());
      case REPORT -> report();
      case DELIVERED_RESULTS -> of(stage, delivered.isComplete(), delivered.late() > 0);
      case VERIFICATION -> by(stage, work.getConfirmedOn());
      case COMMENDATION -> throw new IllegalArgumentException("No stage of a single unit");
    };
  }

  /** Whether the unit has anything to do in the stage. */
  boolean takesPart(StageCode stage) {
    return stage != StageCode.DELIVERED_RESULTS || delivered.all() > 0;
  }

  /** Whether the stage's document was given back and is not there again. */
  boolean isReturned(StageCode stage) {
    return switch (stage) {
      case PLAN -> plan.getStage() == PlanStage.RETURNED;
      case REPORT -> work.getStage() == WorkStage.REPORT_RETURNED;
      default -> false;
    };
  }

  private StageProgress plan() {
    if (isReturned(StageCode.PLAN)) {
      return StageProgress.returned(dates.get(StageCode.PLAN), plan.getResubmissionDueOn());
    }
    return of(
        StageCode.PLAN, plan.getSubmittedOn() != null, plan.isLate() || plan.isResubmissionLate());
  }

  private StageProgress report() {
    if (isReturned(StageCode.REPORT)) {
      return StageProgress.returned(dates.get(StageCode.REPORT), work.getResubmissionDueOn());
    }
    return of(
        StageCode.REPORT,
        work.getReportSubmittedOn() != null,
        work.isReportLate() || work.isResubmissionLate());
  }

  private boolean reached(WorkStage stage) {
    return work.getStage().compareTo(stage) >= 0;
  }

  /** Done on a day: late when that day is after the last one. */
  private StageProgress by(StageCode stage, LocalDate doneOn) {
    return of(stage, doneOn != null, doneOn != null && doneOn.isAfter(dates.get(stage).dueOn()));
  }

  private StageProgress of(StageCode stage, boolean done, boolean late) {
    return StageProgress.of(dates.get(stage), done, late);
  }
}
