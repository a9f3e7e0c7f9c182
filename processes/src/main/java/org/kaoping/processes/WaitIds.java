package org.kaoping.processes;

/**
 * Ids of the places, besides user tasks, where a process waits: for a message, a date, a job or
 * another process. With {@link TaskIds} they are the places at which an instance can be rebuilt.
 */
public final class WaitIds {

  /** {@code unit-appraisal} waits for {@link Messages#DISPATCH_ALLOWED}. */
  public static final String DISPATCH_ALLOWED = "Receive_DispatchAllowed";

  /** {@code unit-appraisal} waits for the job that opens the duty tasks. */
  public static final String OPEN_DUTY_TASKS = "Service_OpenDutyTasks";

  /** {@code unit-appraisal} waits for the first day of self-evaluation. */
  public static final String SELF_EVALUATION_OPENS = "Event_SelfEvaluationOpens";

  /** {@code unit-appraisal} waits for the verification that it called. */
  public static final String VERIFICATION = "Call_Verification";

  /** {@code verification} waits for {@link Messages#RESULTS_DELIVERED}. */
  public static final String DELIVERED_RESULTS = "Receive_DeliveredResults";

  /** {@code appraisal-cycle} waits for the job that opens the next batch of unit appraisals. */
  public static final String OPEN_UNIT_APPRAISALS = "Service_OpenUnitAppraisals";

  private WaitIds() {}
}
