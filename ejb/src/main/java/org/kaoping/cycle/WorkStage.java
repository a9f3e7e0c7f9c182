package org.kaoping.cycle;

/** Where a unit's year of work stands, from dispatch to the confirmed result. */
public enum WorkStage {
  PLANNING,
  DISPATCH_ALLOWED,
  EXECUTING,
  SELF_ASSESSING,
  WRITING_REPORT,
  AT_MEETING,
  REPORT_TO_SUBMIT,
  REPORT_IN_REVIEW,
  REPORT_RETURNED,
  VERIFYING,
  TO_CONFIRM,
  CONFIRMED
}
