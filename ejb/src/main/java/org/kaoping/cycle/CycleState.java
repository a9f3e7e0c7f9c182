package org.kaoping.cycle;

/** Where a cycle stands. */
public enum CycleState {
  PREPARED,
  OPEN,
  SCORES_DETERMINED,
  RELEASED,
  COMMENDED,
  CLOSED
}
