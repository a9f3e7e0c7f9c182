package org.kaoping.supervision;

/** What is drawn. */
public enum Population {
  /** Units appraised in the cycle. */
  UNITS,
  /** Indicators of the units' plans. */
  INDICATORS,
  /** Duty tasks of divisions. */
  TASKS
}
