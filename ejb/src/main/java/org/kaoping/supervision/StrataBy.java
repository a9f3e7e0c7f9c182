package org.kaoping.supervision;

/** The groups within which a draw is made. */
public enum StrataBy {
  /** 系列. */
  SERIES,
  /** Kind of indicator (规定、自选). */
  KIND
}
