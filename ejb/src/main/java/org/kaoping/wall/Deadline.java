package org.kaoping.wall;

import java.time.LocalDate;
import org.kaoping.cycle.StageCode;

/**
 * What is due on a day.
 *
 * @param on the last day
 * @param cycleId its cycle
 * @param cycleName its name
 * @param kind kind of open work; null for the end of a stage
 * @param stage stage that ends; null for work
 * @param count how many items of work are open; 0 for a stage
 */
public record Deadline(
    LocalDate on, long cycleId, String cycleName, String kind, StageCode stage, long count) {
  /** Whether it is the end of a stage and not somebody's work. */
  public boolean isStage() {
    return stage != null;
  }
}
