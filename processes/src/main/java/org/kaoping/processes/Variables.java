package org.kaoping.processes;

/** Names of the process variables: ids ({@code Long}) and outcomes of gateways, nothing else. */
public final class Variables {

  /** Id of the unit appraisal; {@code Long}, given at the start. */
  public static final String APPRAISAL_ID = "appraisalId";

  /** Id of the cycle; {@code Long}, given at the start. */
  public static final String CYCLE_ID = "cycleId";

  /** Id of the rectification order; {@code Long}, given at the start. */
  public static final String ORDER_ID = "orderId";

  /** Whether the unit's leading group approved the plan; {@code Boolean}. */
  public static final String PLAN_APPROVED = "planApproved";

  /** What the office's review of the plan found: name of an {@link Outcomes.PlanReview}. */
  public static final String PLAN_REVIEW = "planReview";

  /** Whether the city's leader signed the plan off; {@code Boolean}. */
  public static final String PLAN_SIGNED_OFF = "planSignedOff";

  /** Whether the bureau meeting approved the self-evaluation report; {@code Boolean}. */
  public static final String REPORT_APPROVED = "reportApproved";

  /** What the office's review of the report found: name of an {@link Outcomes.ReportReview}. */
  public static final String REPORT_REVIEW = "reportReview";

  /** Whether the unit confirmed its result; {@code Boolean}, false is an objection. */
  public static final String RESULT_CONFIRMED = "resultConfirmed";

  /** Whether results of departments in charge are still missing; {@code Boolean}. */
  public static final String RESULTS_MISSING = "resultsMissing";

  /** Whether the verification was approved; {@code Boolean}. */
  public static final String VERIFICATION_APPROVED = "verificationApproved";

  /** What the re-check of an answer found: name of an {@link Outcomes.Recheck}. */
  public static final String RECHECK = "recheck";

  /** How the talk ended: name of an {@link Outcomes.TalkResult}. */
  public static final String TALK_RESULT = "talkResult";

  /** Whether units wait for their appraisal to be opened; {@code Boolean}, set by the model. */
  public static final String MORE_UNITS = "moreUnits";

  /** Whether the city's leader released the results; {@code Boolean}. */
  public static final String RESULTS_RELEASED = "resultsReleased";

  private Variables() {}
}
