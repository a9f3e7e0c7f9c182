package org.kaoping.progress;

/** How a cycle asks for progress. */
public enum ProgressRhythm {
  /** 按季度. */
  QUARTERLY(3),
  /** 按月. */
  MONTHLY(1),
  /** 按例外: nobody has to report unless he is behind or has been asked. */
  BY_EXCEPTION(0);

  private final int months;

  ProgressRhythm(int months) {
    this.months = months;
  }

  /** Length of a period in months; 0 when there are no periods. */
  int months() {
    return months;
  }
}
