package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The called verification, the unit's confirmation; and one appraisal from end to end. */
class UnitAppraisalResultTest extends UnitAppraisalTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void anObjectionLeadsToANewVerification(int objections) {
    openAt(TaskIds.REVIEW_REPORT);
    reviewReport(Outcomes.ReportReview.ACCEPTED);
    for (int i = 0; i < objections; i++) {
      verify();
      confirm(false);
      waitsAt(WaitIds.VERIFICATION);
    }
    verify();
    waitsAt(TaskIds.CONFIRM_RESULT);
    confirm(true);

    endedAt("End_Confirmed");
    assertThat(beans.acts()).containsExactly("appraisals.confirmed(7)");
    assertThat(verifications()).hasSize(objections + 1);
  }

  @Test
  void theVerificationGetsTheIdsAndTheBusinessKeyAndNothingElse() {
    openAt(TaskIds.REVIEW_REPORT);
    reviewReport(Outcomes.ReportReview.ACCEPTED);

    assertThat(task(TaskIds.VERIFY_INDICATORS).getProcessInstanceId())
        .isNotEqualTo(instance().getId());
    assertThat(verifications())
        .extracting(HistoricProcessInstance::getBusinessKey)
        .containsExactly(KEY);
    String called = verifications().get(0).getId();
    assertThat(TestEngine.get().getRuntimeService().getVariables(called)).isEqualTo(IDS);
  }

  @Test
  void anAppraisalRunsFromTheDraftToTheConfirmedResult() {
    open();
    draftAndApproveInside(true);
    complete(TaskIds.SUBMIT_PLAN);
    reviewPlan(Outcomes.PlanReview.PASSED);
    signOffPlan(true);
    file();
    dispatch();
    openSelfEvaluation();
    complete(TaskIds.COLLECT_SELF_ASSESSMENTS);
    writeAndDecideReport(true);
    complete(TaskIds.SUBMIT_REPORT);
    reviewReport(Outcomes.ReportReview.ACCEPTED);
    verify();
    confirm(true);

    endedAt("End_Confirmed");
    assertThat(beans.acts())
        .containsExactly(
            "dutyTasks.open(7)", "dutyTasks.openSelfAssessment(7)", "appraisals.confirmed(7)");
  }

  private List<HistoricProcessInstance> verifications() {
    return TestEngine.get()
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .superProcessInstanceId(instance().getId())
        .processDefinitionKey(ProcessIds.VERIFICATION)
        .list();
  }
}
