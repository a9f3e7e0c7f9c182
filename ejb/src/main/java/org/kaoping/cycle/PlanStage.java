package org.kaoping.cycle;

/** Where a unit's plan stands on its way to the file. */
public enum PlanStage {
  DRAFTING,
  APPROVAL_INSIDE,
  TO_SUBMIT,
  IN_REVIEW,
  RETURNED,
  AT_SIGN_OFF,
  FINAL_REVISION,
  TO_FILE,
  FILED;

  /** Whether the unit office may change the plan. */
  public boolean isEditable() {
    return this == DRAFTING || this == RETURNED || this == FINAL_REVISION;
  }
}
