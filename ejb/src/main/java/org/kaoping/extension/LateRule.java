package org.kaoping.extension;

/** 迟办处理: what happens to an act of a stage after its last day. */
public enum LateRule {
  /** 逾期锁定: refused, unless the office has granted an exception. */
  LOCKED,
  /** 逾期受理并标记: accepted and marked late, with the scheme's consequence. */
  ACCEPTED_LATE
}
