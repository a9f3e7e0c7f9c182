package org.kaoping.processes;

import java.util.Map;

/** The steps of a unit appraisal, for the tests of its parts. */
abstract class UnitAppraisalTest extends ProcessTest {

  static final String KEY = BusinessKeys.unitAppraisal(APPRAISAL);
  static final Map<String, Object> IDS =
      Map.of(Variables.APPRAISAL_ID, APPRAISAL, Variables.CYCLE_ID, CYCLE);

  void open() {
    start(ProcessIds.UNIT_APPRAISAL, KEY, IDS);
  }

  void openAt(String activityId) {
    startAt(ProcessIds.UNIT_APPRAISAL, KEY, IDS, activityId);
  }

  void draftAndApproveInside(boolean approved) {
    complete(TaskIds.DRAFT_PLAN);
    complete(TaskIds.APPROVE_PLAN_INSIDE, Variables.PLAN_APPROVED, approved);
  }

  void reviewPlan(Outcomes.PlanReview review) {
    complete(TaskIds.REVIEW_PLAN, Variables.PLAN_REVIEW, review.name());
  }

  void signOffPlan(boolean signedOff) {
    complete(TaskIds.SIGN_OFF_PLAN, Variables.PLAN_SIGNED_OFF, signedOff);
  }

  void file() {
    complete(TaskIds.FINAL_REVISION);
    complete(TaskIds.FILE_PLAN);
  }

  void dispatch() {
    send(Messages.DISPATCH_ALLOWED);
    complete(TaskIds.DISPATCH_TASKS);
    runJob(WaitIds.OPEN_DUTY_TASKS);
  }

  void openSelfEvaluation() {
    pass(WaitIds.SELF_EVALUATION_OPENS, "selfEvaluationOpens");
  }

  void writeAndDecideReport(boolean approved) {
    complete(TaskIds.WRITE_REPORT);
    complete(TaskIds.HOLD_BUREAU_MEETING, Variables.REPORT_APPROVED, approved);
  }

  void reviewReport(Outcomes.ReportReview review) {
    complete(TaskIds.REVIEW_REPORT, Variables.REPORT_REVIEW, review.name());
  }

  void verify() {
    complete(TaskIds.VERIFY_INDICATORS, Variables.RESULTS_MISSING, false);
    complete(TaskIds.APPROVE_VERIFICATION, Variables.VERIFICATION_APPROVED, true);
  }

  void confirm(boolean confirmed) {
    complete(TaskIds.CONFIRM_RESULT, Variables.RESULT_CONFIRMED, confirmed);
  }
}
