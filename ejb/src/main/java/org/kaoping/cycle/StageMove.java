package org.kaoping.cycle;

/**
 * A stage whose dates change.
 *
 * @param stage the stage
 * @param from its dates before
 * @param to its dates from now on
 */
public record StageMove(StageCode stage, StageDates from, StageDates to) {
  /** Whether its first day changes. */
  public boolean opensMoves() {
    return !from.opensOn().equals(to.opensOn());
  }

  /** Whether its last day changes. */
  public boolean dueMoves() {
    return !from.dueOn().equals(to.dueOn());
  }

  /** Whether its last day comes later than before. */
  public boolean isProlonged() {
    return to.dueOn().isAfter(from.dueOn());
  }
}
