package org.kaoping.scoring;

/** What a rule makes of an indicator that does not apply to a unit. */
public enum NotApplicable {
  /** Scores its full points. */
  FULL_MARKS,
  /** Is dropped: the unit's other points are scaled up to the full points of its plan. */
  RESCALE,
  /** Is refused: the indicator applies to every unit. */
  REFUSED
}
