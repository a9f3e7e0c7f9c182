package org.kaoping.progress;

/** 双监控预警: what is wrong between completion, time elapsed and budget execution. */
public enum DualAlert {
  /** 完成率偏低: completion is below the configured share of the time elapsed. */
  COMPLETION_LOW,
  /** 预算执行率偏低: execution is below the configured share of the time elapsed. */
  EXECUTION_LOW,
  /** 偏离过大: completion and execution differ by more than the configured points. */
  GAP_WIDE
}
