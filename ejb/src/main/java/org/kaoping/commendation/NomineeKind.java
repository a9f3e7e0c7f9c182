package org.kaoping.commendation;

/** Who is nominated. */
public enum NomineeKind {
  /** A unit, by the performance office. */
  UNIT,
  /** A person in a post, by the unit. */
  PERSON
}
