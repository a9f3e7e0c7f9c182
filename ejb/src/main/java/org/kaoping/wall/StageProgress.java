package org.kaoping.wall;

import java.time.LocalDate;
import org.kaoping.cycle.StageDates;

/**
 * How far a unit is in a stage.
 *
 * @param opensOn first day
 * @param dueOn last day; for a returned document the last day of its resubmission
 * @param done whether what the stage wants is there
 * @param late whether it came late
 */
public record StageProgress(LocalDate opensOn, LocalDate dueOn, boolean done, boolean late) {
  /** Days before the last one from which on a stage counts as near its end. */
  public static final int NEAR_DAYS = 7;

  static StageProgress of(StageDates dates, boolean done, boolean late) {
    return new StageProgress(dates.opensOn(), dates.dueOn(), done, late);
  }

  /** Work given back: it has a last day of its own. */
  static StageProgress returned(StageDates dates, LocalDate resubmissionDueOn) {
    return new StageProgress(dates.opensOn(), resubmissionDueOn, false, false);
  }

  /** The light on a day. */
  public Light on(LocalDate today) {
    if (done) {
      return late ? Light.DONE_LATE : Light.DONE;
    }
    if (today.isAfter(dueOn)) {
      return Light.OVERDUE;
    }
    if (today.isBefore(opensOn)) {
      return Light.AHEAD;
    }
    return today.plusDays(NEAR_DAYS).isBefore(dueOn) ? Light.RUNNING : Light.NEAR;
  }
}
