package org.kaoping.processes;

/**
 * Names of the beans that the models call. Every method takes one id as a {@code Long}.
 *
 * <p>A timer whose date lies in the past fires at once, and a task that is entered again gets its
 * timer again: methods of {@link #DEADLINE_MARKS} are called more than once for one deadline and
 * must keep the first mark.
 */
public final class BeanNames {

  /**
   * Dates of the timers, as {@code java.util.Date}: {@code planDue}, {@code planResubmissionDue},
   * {@code reportDue}, {@code reportResubmissionDue} of an appraisal; {@code selfEvaluationOpens},
   * {@code selfAssessmentDue}, {@code verificationDue}, {@code deliveredResultsDue}, {@code
   * commendationDue} of a cycle; {@code rectificationDue} of an order.
   */
  public static final String DEADLINES = "deadlines";

  /**
   * Marks of passed deadlines: {@code planLate}, {@code planResubmissionLate}, {@code
   * selfAssessmentsLate}, {@code reportLate}, {@code reportResubmissionLate}, {@code
   * verificationLate}, {@code resultsMissing} of an appraisal; {@code cycleVerificationLate},
   * {@code commendationLate} of a cycle.
   */
  public static final String DEADLINE_MARKS = "deadlineMarks";

  /** The duty tasks of an appraisal: {@code open}, {@code openSelfAssessment}. */
  public static final String DUTY_TASKS = "dutyTasks";

  /** Unit appraisals: {@code confirmed}. */
  public static final String APPRAISALS = "appraisals";

  /** Rectification orders: {@code overdue}. */
  public static final String RECTIFICATIONS = "rectifications";

  /**
   * Start and end of a cycle: {@code openBatch} starts the appraisals of some units and returns
   * whether more units wait; {@code close}.
   */
  public static final String CYCLE_OPENING = "cycleOpening";

  private BeanNames() {}
}
