package org.kaoping.scoring;

/** What a rule makes of an indicator without a fact. */
public enum MissingValue {
  /** Scores 0, definitely. */
  ZERO,
  /** Scores 0 for now, provisional; left out of the series average until the fact is in. */
  PENDING,
  /** Nothing is scored: the computation is refused. */
  REFUSED
}
