package org.kaoping.rating;

/** Where a round of ballots stands. */
public enum RatingState {
  OPEN,
  CLOSED
}
