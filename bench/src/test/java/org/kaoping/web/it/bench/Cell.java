package org.kaoping.web.it.bench;

import java.util.List;

/**
 * What was measured for one way on one schema among one crowd.
 *
 * @param openTasks open tasks in the engine
 * @param indexed whether the engine's schema has our two indexes
 * @param way how the step was completed
 * @param roundMillis of every timed round the median of its acts, in milliseconds
 * @param load what one act asked of the database: of every kind the median of a round's acts
 */
public record Cell(long openTasks, boolean indexed, Way way, List<Double> roundMillis, Load load) {
  public Cell {
    roundMillis = List.copyOf(roundMillis);
  }

  /** Median of the rounds, in milliseconds. */
  public double millis() {
    return Median.of(roundMillis);
  }
}
