package org.kaoping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.cycle.Dates2019.PLAN_DUE;
import static org.kaoping.cycle.Dates2019.REPORT_DAYS;
import static org.kaoping.cycle.Dates2019.REPORT_DUE;
import static org.kaoping.kernel.Refusals.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Refused;

/** A unit's way from dispatch to the confirmed result. */
class WorkPassageTest {
  /** The acts of the way, with the stage to which each belongs. */
  private enum Move {
    DISPATCH(work -> work.dispatch(PLAN_DUE.plusDays(60)), WorkStage.DISPATCH_ALLOWED),
    OPEN_SELF_ASSESSMENT(UnitAppraisal::openSelfAssessment, WorkStage.EXECUTING),
    CLOSE_COLLECTION(UnitAppraisal::closeCollection, WorkStage.SELF_ASSESSING),
    FINISH_REPORT(UnitAppraisal::finishReport, WorkStage.WRITING_REPORT),
    APPROVE_REPORT(work -> work.holdMeeting(true, REPORT_DUE, "局务会 4 号"), WorkStage.AT_MEETING),
    REFUSE_REPORT(work -> work.holdMeeting(false, REPORT_DUE, "局务会 3 号"), WorkStage.AT_MEETING),
    SUBMIT_REPORT(work -> work.submitReport(REPORT_DUE, REPORT_DUE), WorkStage.REPORT_TO_SUBMIT),
    RETURN_REPORT(
        work -> work.returnReport(REPORT_DUE, REPORT_DUE.plusDays(REPORT_DAYS)),
        WorkStage.REPORT_IN_REVIEW),
    RESUBMIT_REPORT(work -> work.resubmitReport(REPORT_DUE), WorkStage.REPORT_RETURNED),
    ACCEPT_REPORT(UnitAppraisal::acceptReport, WorkStage.REPORT_IN_REVIEW),
    VERIFY(UnitAppraisal::verified, WorkStage.VERIFYING),
    OBJECT(UnitAppraisal::objectToResult, WorkStage.TO_CONFIRM),
    CONFIRM(work -> work.confirmResult(REPORT_DUE.plusDays(50)), WorkStage.TO_CONFIRM);

    private final Consumer<UnitAppraisal> act;
    private final WorkStage stage;

    Move(Consumer<UnitAppraisal> act, WorkStage stage) {
      this.act = act;
      this.stage = stage;
    }
  }

  private static final Map<WorkStage, Move[]> WAY_TO = new EnumMap<>(WorkStage.class);

  static {
    Move[] straight = {
      Move.DISPATCH,
      Move.OPEN_SELF_ASSESSMENT,
      Move.CLOSE_COLLECTION,
      Move.FINISH_REPORT,
      Move.APPROVE_REPORT,
      Move.SUBMIT_REPORT,
      Move.ACCEPT_REPORT,
      Move.VERIFY,
      Move.CONFIRM
    };
    WorkStage[] reached = {
      WorkStage.DISPATCH_ALLOWED,
      WorkStage.EXECUTING,
      WorkStage.SELF_ASSESSING,
      WorkStage.WRITING_REPORT,
      WorkStage.AT_MEETING,
      WorkStage.REPORT_TO_SUBMIT,
      WorkStage.REPORT_IN_REVIEW,
      WorkStage.VERIFYING,
      WorkStage.TO_CONFIRM,
      WorkStage.CONFIRMED
    };
    for (int i = 0; i < reached.length; i++) {
      WAY_TO.put(reached[i], Arrays.copyOf(straight, i));
    }
    Move[] returned = Arrays.copyOf(straight, 7);
    returned[6] = Move.RETURN_REPORT;
    WAY_TO.put(WorkStage.REPORT_RETURNED, returned);
  }

  /** An appraisal with its plan on file and its work at a stage. */
  private static UnitAppraisal at(WorkStage stage) {
    UnitAppraisal appraisal = new UnitAppraisal(1, 10, 3);
    if (stage == WorkStage.PLANNING) {
      return appraisal;
    }
    filePlan(appraisal);
    for (Move move : WAY_TO.get(stage)) {
      move.act.accept(appraisal);
    }
    assertThat(appraisal.getWork().getStage()).isEqualTo(stage);
    return appraisal;
  }

  private static void bringToFinalRevision(UnitAppraisal appraisal) {
    appraisal.sendPlanForApproval();
    appraisal.decidePlanInside(true);
    appraisal.submitPlan(PLAN_DUE, PLAN_DUE, false);
    appraisal.passPlanReview();
    appraisal.signOffPlan(new SignOff(true, PLAN_DUE, "同意", null), "市政府分管领导");
  }

  private static void filePlan(UnitAppraisal appraisal) {
    bringToFinalRevision(appraisal);
    appraisal.finishFinalRevision();
    appraisal.filePlan(PLAN_DUE, "漳绩〔2019〕3号");
  }

  @TestFactory
  Stream<DynamicTest> every_act_passes_at_its_stage_and_is_refused_at_all_others() {
    return Stream.of(WorkStage.values())
        .flatMap(
            stage ->
                Stream.of(Move.values())
                    .map(
                        move ->
                            DynamicTest.dynamicTest(
                                move + " at " + stage, () -> attempt(move, stage))));
  }

  private static void attempt(Move move, WorkStage stage) {
    UnitAppraisal appraisal = at(stage);
    if (move.stage == stage) {
      move.act.accept(appraisal);
      return;
    }
    Refused refused = refusal(ActFitsStage.class, () -> move.act.accept(appraisal));
    assertThat(refused.code()).isEqualTo("ActFitsStage");
    assertThat(appraisal.getWork().getStage()).isEqualTo(stage);
  }

  @Test
  void a_report_refused_by_the_meeting_is_written_again_and_keeps_the_minutes() {
    UnitAppraisal appraisal = at(WorkStage.AT_MEETING);

    appraisal.holdMeeting(false, REPORT_DUE, "局务会 3 号");

    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.WRITING_REPORT);
    assertThat(appraisal.getWork().getMeetingOn()).isEqualTo(REPORT_DUE);
    assertThat(appraisal.getWork().getMinutesNumber()).isEqualTo("局务会 3 号");
  }

  @Test
  void a_report_is_in_time_until_its_last_day() {
    UnitAppraisal timely = at(WorkStage.REPORT_TO_SUBMIT);
    UnitAppraisal late = at(WorkStage.REPORT_TO_SUBMIT);

    timely.submitReport(REPORT_DUE, REPORT_DUE);
    late.submitReport(REPORT_DUE.plusDays(1), REPORT_DUE);

    assertThat(timely.getWork().isReportLate()).isFalse();
    assertThat(late.getWork().isReportLate()).isTrue();
  }

  @Test
  void a_returned_report_stays_in_time_and_gets_a_limit_of_its_own() {
    UnitAppraisal appraisal = at(WorkStage.REPORT_RETURNED);
    LocalDate limit = REPORT_DUE.plusDays(REPORT_DAYS);
    assertThat(appraisal.getWork().getResubmissionDueOn()).isEqualTo(limit);

    appraisal.resubmitReport(limit);

    WorkPassage work = appraisal.getWork();
    assertThat(work.isReportLate()).isFalse();
    assertThat(work.isResubmissionLate()).isFalse();
    assertThat(work.getReportReturns()).isEqualTo(1);
    assertThat(work.getReportReturnedOn()).isEqualTo(REPORT_DUE);
  }

  @Test
  void a_report_resubmitted_after_its_limit_is_late() {
    UnitAppraisal appraisal = at(WorkStage.REPORT_RETURNED);

    appraisal.resubmitReport(REPORT_DUE.plusDays(REPORT_DAYS + 1L));

    assertThat(appraisal.getWork().isResubmissionLate()).isTrue();
    assertThat(appraisal.getWork().isReportLate()).isFalse();
  }

  @Test
  void timers_mark_only_what_is_still_owed() {
    UnitAppraisal collecting = at(WorkStage.SELF_ASSESSING);
    UnitAppraisal collected = at(WorkStage.WRITING_REPORT);
    UnitAppraisal submitted = at(WorkStage.REPORT_IN_REVIEW);
    UnitAppraisal returned = at(WorkStage.REPORT_RETURNED);
    for (UnitAppraisal appraisal :
        new UnitAppraisal[] {collecting, collected, submitted, returned}) {
      appraisal.markSelfAssessmentsLate();
      appraisal.markReportLate();
      appraisal.markReportResubmissionLate();
    }

    assertThat(collecting.getWork().isSelfAssessmentsLate()).isTrue();
    assertThat(collected.getWork().isSelfAssessmentsLate()).isFalse();
    assertThat(collected.getWork().isReportLate()).isTrue();
    assertThat(submitted.getWork().isReportLate()).isFalse();
    assertThat(submitted.getWork().isResubmissionLate()).isFalse();
    assertThat(returned.getWork().isResubmissionLate()).isTrue();
  }

  @Test
  void collection_closes_only_when_the_plan_is_on_file() {
    UnitAppraisal appraisal = new UnitAppraisal(1, 10, 3);
    bringToFinalRevision(appraisal);
    appraisal.allowEarlyDispatch();
    appraisal.dispatch(PLAN_DUE);
    appraisal.openSelfAssessment();

    Refused refused = refusal(ActFitsStage.class, appraisal::closeCollection);

    assertThat(refused.arguments().get(0)).isEqualTo(PlanStage.FINAL_REVISION);
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.SELF_ASSESSING);
  }

  @Test
  void an_objection_opens_verification_again() {
    UnitAppraisal appraisal = at(WorkStage.TO_CONFIRM);

    appraisal.objectToResult();
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.VERIFYING);
    appraisal.verified();
    appraisal.confirmResult(LocalDate.of(2020, 6, 20));

    assertThat(appraisal.getWork().getObjections()).isEqualTo(1);
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.CONFIRMED);
    assertThat(appraisal.getWork().getConfirmedOn()).isEqualTo(LocalDate.of(2020, 6, 20));
  }

  @Test
  void results_that_did_not_come_are_marked() {
    UnitAppraisal appraisal = at(WorkStage.VERIFYING);

    appraisal.markResultsMissing();

    assertThat(appraisal.getWork().isResultsMissing()).isTrue();
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.VERIFYING);
  }
}
