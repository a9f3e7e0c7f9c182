package org.kaoping.processes;

/** Ids of the user tasks. */
public final class TaskIds {

  // unit-appraisal: the plan

  /** The unit's office drafts the plan. */
  public static final String DRAFT_PLAN = "Task_DraftPlan";

  /** The leading group approves the plan inside the unit. */
  public static final String APPROVE_PLAN_INSIDE = "Task_ApprovePlanInside";

  /** The unit's office submits the plan. */
  public static final String SUBMIT_PLAN = "Task_SubmitPlan";

  /** The performance office reviews the plan. */
  public static final String REVIEW_PLAN = "Task_ReviewPlan";

  /** The unit's office revises a returned plan and submits it again. */
  public static final String REVISE_PLAN = "Task_RevisePlan";

  /** The city's leader signs the plan off. */
  public static final String SIGN_OFF_PLAN = "Task_SignOffPlan";

  /** The unit's office makes the last revision after sign-off. */
  public static final String FINAL_REVISION = "Task_FinalRevision";

  /** The performance office files the plan under a document number. */
  public static final String FILE_PLAN = "Task_FilePlan";

  /** The unit's office dispatches the tasks to their owners. */
  public static final String DISPATCH_TASKS = "Task_DispatchTasks";

  // unit-appraisal: the report

  /** The unit's office collects the divisions' self-assessments. */
  public static final String COLLECT_SELF_ASSESSMENTS = "Task_CollectSelfAssessments";

  /** The unit's office writes the self-evaluation report. */
  public static final String WRITE_REPORT = "Task_WriteReport";

  /** The bureau meeting decides on the report. */
  public static final String HOLD_BUREAU_MEETING = "Task_HoldBureauMeeting";

  /** The unit's office submits the report. */
  public static final String SUBMIT_REPORT = "Task_SubmitReport";

  /** The performance office reviews the report. */
  public static final String REVIEW_REPORT = "Task_ReviewReport";

  /** The unit's office revises a returned report and submits it again. */
  public static final String REVISE_REPORT = "Task_ReviseReport";

  /** The leading group confirms the result or objects. */
  public static final String CONFIRM_RESULT = "Task_ConfirmResult";

  // verification

  /** The performance office verifies the indicators. */
  public static final String VERIFY_INDICATORS = "Task_VerifyIndicators";

  /** The performance office approves the verification. */
  public static final String APPROVE_VERIFICATION = "Task_ApproveVerification";

  // rectification

  /** The division rectifies and answers. */
  public static final String ANSWER_ORDER = "Task_AnswerOrder";

  /** The leading group re-checks the answer. */
  public static final String RECHECK_ANSWER = "Task_RecheckAnswer";

  /** The leading group holds the accountability talk. */
  public static final String HOLD_TALK = "Task_HoldTalk";

  /** The head of the unit decides on the proposed accountability. */
  public static final String DECIDE_ACCOUNTABILITY = "Task_DecideAccountability";

  // appraisal-cycle

  /** The performance office issues the scheme. */
  public static final String ISSUE_SCHEME = "Task_IssueScheme";

  /** The performance office determines the scores. */
  public static final String DETERMINE_SCORES = "Task_DetermineScores";

  /** The city's leader releases the results. */
  public static final String RELEASE_RESULTS = "Task_ReleaseResults";

  /** The city's leader decides on commendation. */
  public static final String DECIDE_COMMENDATION = "Task_DecideCommendation";

  /** The performance office publishes the commendation. */
  public static final String PUBLISH_COMMENDATION = "Task_PublishCommendation";

  private TaskIds() {}
}
