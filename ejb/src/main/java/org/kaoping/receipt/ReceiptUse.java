package org.kaoping.receipt;

/** As what a receipt counts: its day decides whether the step was in time. */
public enum ReceiptUse {
  PLAN_SUBMISSION(ReceiptKind.PLAN),
  PLAN_RESUBMISSION(ReceiptKind.REVISED_PLAN),
  REPORT_SUBMISSION(ReceiptKind.REPORT),
  REPORT_RESUBMISSION(ReceiptKind.REVISED_REPORT),
  APPEAL(ReceiptKind.APPEAL);

  private final ReceiptKind kind;

  ReceiptUse(ReceiptKind kind) {
    this.kind = kind;
  }

  /** The kind of receipt that may be used so. */
  public ReceiptKind kind() {
    return kind;
  }

  /** Whether what rests on it would not follow another day, so that a correction keeps the day. */
  public boolean keepsItsDay() {
    return isResubmission() || this == APPEAL;
  }

  /** Whether a returned document came again, for which a limit of its own holds. */
  public boolean isResubmission() {
    return this == PLAN_RESUBMISSION || this == REPORT_RESUBMISSION;
  }
}
