package org.kaoping.web.it.acts;

/** How far a house's appraisal is played before a test begins, in the order of the year. */
public enum Point {
  EMPTY,
  DRAFTED,
  TO_APPROVE,
  TO_SUBMIT,
  IN_REVIEW,
  AT_SIGN_OFF,
  FINAL_REVISION,
  TO_FILE,
  EXECUTING,
  SELF_ASSESSING,
  SELF_ASSESSED,
  WRITING,
  AT_MEETING,
  REPORT_TO_SUBMIT,
  REPORT_IN_REVIEW,
  VERIFYING
}
