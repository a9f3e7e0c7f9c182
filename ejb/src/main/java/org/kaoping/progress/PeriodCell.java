package org.kaoping.progress;

/**
 * A unit's reports for a period.
 *
 * @param period its code, see {@link ProgressPeriod#code}
 * @param state how the unit stands
 * @param expected how many reports are expected
 * @param reported how many came
 * @param late how many of those came after the term
 */
public record PeriodCell(String period, PeriodState state, int expected, int reported, int late) {
  /** How many reports are missing. */
  public int missing() {
    return expected - reported;
  }
}
