package org.kaoping.cycle;

import java.time.LocalDate;
import java.util.Optional;

/** Implemented by the feature that keeps the scores of a cycle as they are for a while. */
public interface ScoreFreeze {
  /**
   * Why scores may not change now.
   *
   * @param lastDay last day of the public notice
   * @param undecided objections and appeals that wait for a decision
   */
  record Frozen(LocalDate lastDay, long undecided) {}

  /** What freezes the scores of a cycle; empty when nothing does. */
  Optional<Frozen> of(long cycleId);
}
