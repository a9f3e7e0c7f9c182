package org.kaoping.substitution;

/** Where an absence stands on a day; follows from its dates. */
public enum SubstitutionState {
  /** Its first day lies ahead. */
  AHEAD,
  /** Today is one of its days. */
  IN_FORCE,
  /** Its last day has passed. */
  OVER,
  /** Ended before its last day. */
  REVOKED
}
