package org.kaoping.rectification;

/** Where a finding of the ledger (整改台账) comes from. */
public enum FindingSource {
  /** Found inside the unit, in the course of its own appraisal. */
  APPRAISAL,
  /** 抽查. */
  SPOT_CHECK,
  /** 作风纪律检查、效能督查: belongs to no indicator. */
  DISCIPLINE_CHECK,
  /** 评价报告问题. */
  EVALUATION_REPORT,
  /** 察访核验. */
  VERIFICATION_VISIT;

  /** Whether the performance office follows the finding up; otherwise the unit does. */
  public boolean isOfOffice() {
    return this != APPRAISAL;
  }
}
