package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filing and dispatch side by side, execution, the divisions' self-assessments. */
class UnitAppraisalExecutionTest extends UnitAppraisalTest {

  @BeforeEach
  void signedOff() {
    openAt(TaskIds.SIGN_OFF_PLAN);
  }

  @Test
  void thePlanIsFiledFirstAndDispatchedThen() {
    signOffPlan(true);
    complete(TaskIds.FINAL_REVISION);
    waitsAt(TaskIds.FILE_PLAN, WaitIds.DISPATCH_ALLOWED);
    complete(TaskIds.FILE_PLAN);
    dispatch();
    openSelfEvaluation();

    waitsAt(TaskIds.COLLECT_SELF_ASSESSMENTS);
    assertThat(beans.acts())
        .containsExactly("dutyTasks.open(7)", "dutyTasks.openSelfAssessment(7)");
    assertThat(beans.calls()).contains("deadlines.selfEvaluationOpens(3)");
  }

  @Test
  void thePlanIsDispatchedBeforeItIsFiled() {
    signOffPlan(true);
    dispatch();
    openSelfEvaluation();

    // Self-assessment runs, but the office's collection waits for the plan that is still unfiled.
    assertThat(beans.acts()).contains("dutyTasks.openSelfAssessment(7)");
    waitsAt(TaskIds.FINAL_REVISION, "Gateway_FiledAndExecuted");
    file();
    waitsAt(TaskIds.COLLECT_SELF_ASSESSMENTS);
  }

  @Test
  void dispatchWaitsForTheOfficesLeave() {
    assertThatThrownBy(() -> send(Messages.DISPATCH_ALLOWED))
        .isInstanceOf(MismatchingMessageCorrelationException.class);

    signOffPlan(true);
    send(Messages.DISPATCH_ALLOWED);
    waitsAt(TaskIds.FINAL_REVISION, TaskIds.DISPATCH_TASKS);
  }

  @Test
  void openingDutyTasksIsASavePointAndIsTriedAgainAfterAMinute() {
    beans.fail("dutyTasks.open(7)", 1);
    signOffPlan(true);
    send(Messages.DISPATCH_ALLOWED);
    complete(TaskIds.DISPATCH_TASKS);
    waitsAt(TaskIds.FINAL_REVISION, WaitIds.OPEN_DUTY_TASKS);

    assertThatThrownBy(() -> runJob(WaitIds.OPEN_DUTY_TASKS))
        .hasMessageContaining("failing on purpose");
    Job failed = job(WaitIds.OPEN_DUTY_TASKS);
    assertThat(failed.getRetries()).isEqualTo(2);
    assertThat(failed.getDuedate())
        .isEqualTo(Date.from(ModelBeans.START.plus(Duration.ofMinutes(1))));

    runJob(WaitIds.OPEN_DUTY_TASKS);
    waitsAt(TaskIds.FINAL_REVISION, WaitIds.SELF_EVALUATION_OPENS);
  }

  @Test
  void selfAssessmentsNotCollectedInTimeAreMarkedAndStayOpen() {
    signOffPlan(true);
    file();
    dispatch();
    openSelfEvaluation();
    pass("Timer_SelfAssessmentDue", "selfAssessmentDue");

    assertThat(beans.calls())
        .contains("deadlines.selfAssessmentDue(3)")
        .endsWith("deadlineMarks.selfAssessmentsLate(7)");
    waitsAt(TaskIds.COLLECT_SELF_ASSESSMENTS);
    complete(TaskIds.COLLECT_SELF_ASSESSMENTS);
    waitsAt(TaskIds.WRITE_REPORT);
  }
}
