package org.kaoping.precheck;

/** How grave what the pre-check finds is. */
public enum Gravity {
  /** Scoring would be impossible: nothing goes on until it is mended. */
  ERROR,
  /** To be looked at, and answered once per class with a word of explanation. */
  WARNING
}
