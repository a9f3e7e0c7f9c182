package org.kaoping.progress;

/** How a unit stands with its reports for a period. */
public enum PeriodState {
  /** 已报: all reports came in time. */
  REPORTED,
  /** 迟报: all are there, some came late. */
  REPORTED_LATE,
  /** 待报: some are missing, the term is running. */
  AWAITED,
  /** 未报: some are missing and the term is over. */
  MISSING,
  /** 未到: its time has not come. */
  AHEAD,
  /** Nobody of the unit has to report. */
  NONE
}
