package org.kaoping.consistency.check;

/** How grave a finding is. */
public enum Gravity {
  /** Print contradicts itself: one of the two is wrong. */
  CONTRADICTION,
  /** To be looked at; there may be a good explanation. */
  REMARK
}
