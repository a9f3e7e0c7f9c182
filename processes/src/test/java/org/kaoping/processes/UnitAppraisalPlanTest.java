package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the opened appraisal to the signed-off plan. */
class UnitAppraisalPlanTest extends UnitAppraisalTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thePlanIsDraftedAgainUntilTheLeadingGroupApprovesIt(int returns) {
    open();
    for (int i = 0; i < returns; i++) {
      draftAndApproveInside(false);
      waitsAt(TaskIds.DRAFT_PLAN);
    }
    draftAndApproveInside(true);

    waitsAt(TaskIds.SUBMIT_PLAN);
    assertThat(finished(TaskIds.DRAFT_PLAN)).isEqualTo(returns + 1L);
    assertThat(beans.acts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thePlanIsRevisedUntilItPassesTheOfficesReview(int returns) {
    openAt(TaskIds.SUBMIT_PLAN);
    complete(TaskIds.SUBMIT_PLAN);
    for (int i = 0; i < returns; i++) {
      reviewPlan(Outcomes.PlanReview.RETURNED);
      waitsAt(TaskIds.REVISE_PLAN);
      complete(TaskIds.REVISE_PLAN);
      waitsAt(TaskIds.REVIEW_PLAN);
    }
    reviewPlan(Outcomes.PlanReview.PASSED);

    waitsAt(TaskIds.SIGN_OFF_PLAN);
    assertThat(finished(TaskIds.REVISE_PLAN)).isEqualTo(returns);
    assertThat(finished(TaskIds.SUBMIT_PLAN)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aPlanThatTheLeaderDoesNotSignIsRevisedAndReviewedAgain(int refusals) {
    openAt(TaskIds.REVIEW_PLAN);
    reviewPlan(Outcomes.PlanReview.PASSED);
    for (int i = 0; i < refusals; i++) {
      signOffPlan(false);
      waitsAt(TaskIds.REVISE_PLAN);
      complete(TaskIds.REVISE_PLAN);
      reviewPlan(Outcomes.PlanReview.PASSED);
    }
    signOffPlan(true);

    waitsAt(TaskIds.FINAL_REVISION, WaitIds.DISPATCH_ALLOWED);
    assertThat(finished(TaskIds.REVIEW_PLAN)).isEqualTo(refusals + 1L);
  }

  @Test
  void aPlanNotDraftedInTimeIsMarkedAndStaysOpen() {
    open();
    pass("Timer_PlanDue", "planDue");

    assertThat(beans.calls()).containsExactly("deadlines.planDue(7)", "deadlineMarks.planLate(7)");
    waitsAt(TaskIds.DRAFT_PLAN);
    draftAndApproveInside(true);
    waitsAt(TaskIds.SUBMIT_PLAN);
  }

  @Test
  void aPlanNotSubmittedInTimeIsMarkedAndStaysOpen() {
    openAt(TaskIds.SUBMIT_PLAN);
    pass("Timer_PlanSubmissionDue", "planDue");

    assertThat(beans.calls()).containsExactly("deadlines.planDue(7)", "deadlineMarks.planLate(7)");
    waitsAt(TaskIds.SUBMIT_PLAN);
    complete(TaskIds.SUBMIT_PLAN);
    waitsAt(TaskIds.REVIEW_PLAN);
  }

  @Test
  void aPlanNotResubmittedInItsOwnLimitIsMarkedAndStaysOpen() {
    openAt(TaskIds.REVIEW_PLAN);
    reviewPlan(Outcomes.PlanReview.RETURNED);
    pass("Timer_PlanResubmissionDue", "planResubmissionDue");

    assertThat(beans.acts()).containsExactly("deadlineMarks.planResubmissionLate(7)");
    waitsAt(TaskIds.REVISE_PLAN);
    complete(TaskIds.REVISE_PLAN);
    waitsAt(TaskIds.REVIEW_PLAN);
  }

  @Test
  void aPlanInTimeTakesItsTimerAway() {
    open();
    assertThat(job("Timer_PlanDue").getDuedate()).isEqualTo(ModelBeans.dateOf("planDue"));
    draftAndApproveInside(true);
    complete(TaskIds.SUBMIT_PLAN);

    assertThat(TestEngine.get().getManagementService().createJobQuery().count()).isZero();
  }

  @Test
  void anUnknownOutcomeIsRefusedAndChangesNothing() {
    openAt(TaskIds.REVIEW_PLAN);

    assertThatThrownBy(() -> complete(TaskIds.REVIEW_PLAN, Variables.PLAN_REVIEW, "ACCEPTED"))
        .isInstanceOf(ProcessEngineException.class);
    waitsAt(TaskIds.REVIEW_PLAN);
  }

  @Test
  void aMissingOutcomeIsRefusedAndChangesNothing() {
    openAt(TaskIds.APPROVE_PLAN_INSIDE);

    assertThatThrownBy(() -> complete(TaskIds.APPROVE_PLAN_INSIDE))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining(Variables.PLAN_APPROVED);
    waitsAt(TaskIds.APPROVE_PLAN_INSIDE);
  }
}
