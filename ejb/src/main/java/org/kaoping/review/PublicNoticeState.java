package org.kaoping.review;

/** Where a public notice stands. */
public enum PublicNoticeState {
  /** Shown; scores are frozen. */
  OPEN,
  /** Its period is over and every objection and appeal has come to its end. */
  CONCLUDED
}
