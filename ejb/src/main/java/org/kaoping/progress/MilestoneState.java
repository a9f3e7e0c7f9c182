package org.kaoping.progress;

/** How a milestone's day stands. */
public enum MilestoneState {
  /** 已完成. */
  DONE,
  /** 逾期完成. */
  DONE_LATE,
  /** 未到期. */
  OPEN,
  /** 逾期未完成. */
  LATE
}
