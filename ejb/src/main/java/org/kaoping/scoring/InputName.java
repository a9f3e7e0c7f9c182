package org.kaoping.scoring;

/** Names of the numbers that go into a score. */
public enum InputName {
  FULL_POINTS,
  COMPLETION_RATE,
  DELIVERED_SCORE,
  DELIVERED_SCORE_RATE,
  JUDGED_SCORE,
  SERIES_AVERAGE_SCORE_RATE,
  SERIES_MANDATORY_SCORES,
  SERIES_MANDATORY_FULL_POINTS,
  VERIFIED_UNITS,
  SERIES_UNITS;

  /** Whether it belongs to the series and not to the indicator. */
  public boolean ofSeries() {
    return switch (this) {
      case SERIES_AVERAGE_SCORE_RATE,
          SERIES_MANDATORY_SCORES,
          SERIES_MANDATORY_FULL_POINTS,
          VERIFIED_UNITS,
          SERIES_UNITS ->
          true;
      default -> false;
    };
  }
}
