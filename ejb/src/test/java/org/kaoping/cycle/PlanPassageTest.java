package org.kaoping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.cycle.Dates2019.PLAN_DAYS;
import static org.kaoping.cycle.Dates2019.PLAN_DUE;
import static org.kaoping.kernel.Refusals.refusal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Refused;

/** A plan's way: which act fits which stage, and what is in time. */
class PlanPassageTest {
  private static final SignOff SIGNED_OFF =
      new SignOff(true, LocalDate.of(2019, 1, 20), "同意", "呈批 12 号");

  private static final SignOff RETURNED =
      new SignOff(false, LocalDate.of(2019, 1, 15), "请补充粮食安全有关任务", "呈批 9 号");

  /** The acts that move a plan, with the stages to which each belongs. */
  private enum Move {
    SEND_FOR_APPROVAL(UnitAppraisal::sendPlanForApproval, PlanStage.DRAFTING),
    APPROVE(plan -> plan.decidePlanInside(true), PlanStage.APPROVAL_INSIDE),
    REFUSE(plan -> plan.decidePlanInside(false), PlanStage.APPROVAL_INSIDE),
    SUBMIT(plan -> plan.submitPlan(PLAN_DUE, PLAN_DUE, false), PlanStage.TO_SUBMIT),
    PASS(UnitAppraisal::passPlanReview, PlanStage.IN_REVIEW),
    RETURN(
        plan -> plan.returnPlan(PLAN_DUE, PLAN_DUE.plusDays(PLAN_DAYS)),
        PlanStage.IN_REVIEW,
        PlanStage.AT_SIGN_OFF),
    RETURN_BY_LEADER(
        plan -> plan.returnPlanByLeader(RETURNED, PLAN_DUE, PLAN_DUE.plusDays(PLAN_DAYS)),
        PlanStage.AT_SIGN_OFF),
    RESUBMIT(plan -> plan.resubmitPlan(PLAN_DUE), PlanStage.RETURNED),
    SIGN_OFF(plan -> plan.signOffPlan(SIGNED_OFF, "市政府分管领导"), PlanStage.AT_SIGN_OFF),
    FINISH(UnitAppraisal::finishFinalRevision, PlanStage.FINAL_REVISION),
    FILE(plan -> plan.filePlan(PLAN_DUE, "漳绩〔2019〕3号"), PlanStage.TO_FILE),
    EDIT(
        UnitAppraisal::requirePlanEditable,
        PlanStage.DRAFTING,
        PlanStage.RETURNED,
        PlanStage.FINAL_REVISION);

    private final Consumer<UnitAppraisal> act;
    private final Set<PlanStage> stages;

    Move(Consumer<UnitAppraisal> act, PlanStage first, PlanStage... others) {
      this.act = act;
      this.stages = EnumSet.of(first, others);
    }
  }

  private static final Map<PlanStage, Move[]> WAY_TO = new EnumMap<>(PlanStage.class);

  static {
    Move[] all = {
      Move.SEND_FOR_APPROVAL,
      Move.APPROVE,
      Move.SUBMIT,
      Move.PASS,
      Move.SIGN_OFF,
      Move.FINISH,
      Move.FILE
    };
    PlanStage[] reached = {
      PlanStage.DRAFTING,
      PlanStage.APPROVAL_INSIDE,
      PlanStage.TO_SUBMIT,
      PlanStage.IN_REVIEW,
      PlanStage.AT_SIGN_OFF,
      PlanStage.FINAL_REVISION,
      PlanStage.TO_FILE,
      PlanStage.FILED
    };
    for (int i = 0; i < reached.length; i++) {
      WAY_TO.put(reached[i], java.util.Arrays.copyOf(all, i));
    }
    WAY_TO.put(
        PlanStage.RETURNED,
        new Move[] {Move.SEND_FOR_APPROVAL, Move.APPROVE, Move.SUBMIT, Move.RETURN});
  }

  private static UnitAppraisal at(PlanStage stage) {
    UnitAppraisal appraisal = new UnitAppraisal(1, 10, 3);
    for (Move move : WAY_TO.get(stage)) {
      move.act.accept(appraisal);
    }
    assertThat(appraisal.getPlan().getStage()).isEqualTo(stage);
    return appraisal;
  }

  @TestFactory
  Stream<DynamicTest> every_act_passes_at_its_stages_and_is_refused_at_all_others() {
    return Stream.of(PlanStage.values())
        .flatMap(
            stage ->
                Stream.of(Move.values())
                    .map(
                        move ->
                            DynamicTest.dynamicTest(
                                move + " at " + stage, () -> attempt(move, stage))));
  }

  private static void attempt(Move move, PlanStage stage) {
    UnitAppraisal appraisal = at(stage);
    if (move.stages.contains(stage)) {
      move.act.accept(appraisal);
      return;
    }
    Refused refused = refusal(ActFitsStage.class, () -> move.act.accept(appraisal));
    assertThat(refused.arguments().get(0)).isEqualTo(stage);
    assertThat(appraisal.getPlan().getStage()).isEqualTo(stage);
  }

  @Test
  void a_leaders_instruction_stays_with_the_plan_that_he_gives_back() {
    UnitAppraisal appraisal = at(PlanStage.AT_SIGN_OFF);
    Move.RETURN_BY_LEADER.act.accept(appraisal);

    assertThat(appraisal.getPlan().getInstruction()).isEqualTo("请补充粮食安全有关任务");
    assertThat(appraisal.getPlan().getSlipNumber()).isEqualTo("呈批 9 号");
    assertThat(appraisal.getPlan().getSignedOffOn()).isNull();
  }

  @ParameterizedTest
  @EnumSource(PlanStage.class)
  void a_plan_is_editable_exactly_while_it_lies_with_the_unit_office(PlanStage stage) {
    assertThat(stage.isEditable()).isEqualTo(Move.EDIT.stages.contains(stage));
  }

  @Test
  void a_refusal_inside_the_unit_leads_back_to_the_draft() {
    UnitAppraisal appraisal = at(PlanStage.APPROVAL_INSIDE);

    appraisal.decidePlanInside(false);

    assertThat(appraisal.getPlan().getStage()).isEqualTo(PlanStage.DRAFTING);
  }

  @Test
  void a_plan_submitted_on_its_last_day_is_in_time() {
    UnitAppraisal appraisal = at(PlanStage.TO_SUBMIT);

    appraisal.submitPlan(PLAN_DUE, PLAN_DUE, false);

    assertThat(appraisal.getPlan().isLate()).isFalse();
    assertThat(appraisal.getPlan().getSubmittedOn()).isEqualTo(PLAN_DUE);
  }

  @Test
  void a_plan_submitted_a_day_later_is_late() {
    UnitAppraisal appraisal = at(PlanStage.TO_SUBMIT);

    appraisal.submitPlan(PLAN_DUE.plusDays(1), PLAN_DUE, false);

    assertThat(appraisal.getPlan().isLate()).isTrue();
  }

  @Test
  void paper_received_in_time_is_in_time_although_it_was_entered_after_the_limit() {
    UnitAppraisal appraisal = at(PlanStage.TO_SUBMIT);
    appraisal.markPlanLate();
    assertThat(appraisal.getPlan().isLate()).as("marked by the timer").isTrue();

    appraisal.submitPlan(PLAN_DUE.minusDays(1), PLAN_DUE, true);

    assertThat(appraisal.getPlan().isLate()).isFalse();
    assertThat(appraisal.getPlan().isOnPaper()).isTrue();
  }

  @Test
  void a_timer_that_runs_after_the_submission_changes_nothing() {
    UnitAppraisal appraisal = at(PlanStage.IN_REVIEW);

    appraisal.markPlanLate();

    assertThat(appraisal.getPlan().isLate()).isFalse();
  }

  @Test
  void a_return_keeps_the_first_submission_in_time_and_sets_a_limit_of_its_own() {
    UnitAppraisal appraisal = at(PlanStage.IN_REVIEW);
    LocalDate returnedOn = PLAN_DUE.plusDays(3);

    appraisal.returnPlan(returnedOn, returnedOn.plusDays(PLAN_DAYS));
    appraisal.resubmitPlan(returnedOn.plusDays(PLAN_DAYS));

    PlanPassage plan = appraisal.getPlan();
    assertThat(plan.isLate()).isFalse();
    assertThat(plan.isResubmissionLate()).isFalse();
    assertThat(plan.getReturnedOn()).isEqualTo(returnedOn);
    assertThat(plan.getResubmissionDueOn()).isEqualTo(returnedOn.plusDays(PLAN_DAYS));
    assertThat(plan.getReturns()).isEqualTo(1);
  }

  @Test
  void a_resubmission_after_its_limit_is_late_and_stays_so() {
    UnitAppraisal appraisal = at(PlanStage.RETURNED);
    LocalDate limit = appraisal.getPlan().getResubmissionDueOn();

    appraisal.resubmitPlan(limit.plusDays(1));
    appraisal.returnPlan(limit.plusDays(2), limit.plusDays(2 + PLAN_DAYS));
    appraisal.resubmitPlan(limit.plusDays(3));

    assertThat(appraisal.getPlan().isResubmissionLate()).isTrue();
    assertThat(appraisal.getPlan().getReturns()).isEqualTo(2);
    assertThat(appraisal.getPlan().isLate()).isFalse();
  }

  @Test
  void the_timer_of_a_return_marks_only_a_plan_that_still_lies_with_the_unit() {
    UnitAppraisal waiting = at(PlanStage.RETURNED);
    UnitAppraisal done = at(PlanStage.IN_REVIEW);

    waiting.markPlanResubmissionLate();
    done.markPlanResubmissionLate();

    assertThat(waiting.getPlan().isResubmissionLate()).isTrue();
    assertThat(done.getPlan().isResubmissionLate()).isFalse();
  }

  @Test
  void a_sign_off_keeps_who_decided_when_and_under_which_slip() {
    PlanPassage plan = at(PlanStage.FINAL_REVISION).getPlan();

    assertThat(plan.getSignedOffBy()).isEqualTo("市政府分管领导");
    assertThat(plan.getSignedOffOn()).isEqualTo(SIGNED_OFF.decidedOn());
    assertThat(plan.getInstruction()).isEqualTo("同意");
    assertThat(plan.getSlipNumber()).isEqualTo("呈批 12 号");
  }

  @Test
  void filing_keeps_its_number_and_lets_dispatch_begin() {
    UnitAppraisal appraisal = at(PlanStage.FILED);

    assertThat(appraisal.getPlan().getDocumentNumber()).isEqualTo("漳绩〔2019〕3号");
    assertThat(appraisal.getPlan().getFiledOn()).isEqualTo(PLAN_DUE);
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.DISPATCH_ALLOWED);
    assertThat(appraisal.getWork().isDispatchBeforeFiling()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PlanStage.class)
  void dispatch_may_begin_before_filing_once_the_plan_is_signed_off(PlanStage stage) {
    UnitAppraisal appraisal = at(stage);
    if (stage == PlanStage.FINAL_REVISION || stage == PlanStage.TO_FILE) {
      appraisal.allowEarlyDispatch();

      assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.DISPATCH_ALLOWED);
      assertThat(appraisal.getWork().isDispatchBeforeFiling()).isTrue();
    } else {
      refusal(ActFitsStage.class, appraisal::allowEarlyDispatch);
    }
  }

  @Test
  void a_plan_filed_after_an_early_dispatch_leaves_the_work_where_it_is() {
    UnitAppraisal appraisal = at(PlanStage.TO_FILE);
    appraisal.allowEarlyDispatch();
    appraisal.dispatch(PLAN_DUE);

    appraisal.filePlan(PLAN_DUE.plusDays(40), "漳绩〔2019〕3号");

    assertThat(appraisal.getPlan().getStage()).isEqualTo(PlanStage.FILED);
    assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.EXECUTING);
    assertThat(appraisal.getWork().isDispatchBeforeFiling()).isTrue();
  }

  @Test
  void dispatch_is_allowed_early_only_once() {
    UnitAppraisal appraisal = at(PlanStage.TO_FILE);
    appraisal.allowEarlyDispatch();

    refusal(ActFitsStage.class, appraisal::allowEarlyDispatch);
  }
}
