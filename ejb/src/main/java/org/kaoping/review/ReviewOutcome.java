package org.kaoping.review;

/** What a review comes to. */
public enum ReviewOutcome {
  /** 维持: the score stays. */
  UPHELD,
  /** 变更: another score. */
  CHANGED,
  /** 不予受理: out of scope. */
  REJECTED
}
