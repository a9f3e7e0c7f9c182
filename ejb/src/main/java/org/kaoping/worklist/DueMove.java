package org.kaoping.worklist;

import java.time.Instant;
import java.util.List;

/**
 * The due time of some kinds of work moves. What stands on the old time moves. When it becomes
 * later, so does everything that was due before the new time, so that nobody is worse off than all;
 * what was extended beyond it keeps its own time.
 *
 * @param kinds kinds of work items
 * @param from the due time so far, as the first instant that is too late
 * @param to the new one
 */
public record DueMove(List<String> kinds, Instant from, Instant to) {
  public DueMove {
    kinds = List.copyOf(kinds);
  }

  /** The earliest due time that moves. */
  public Instant earliest() {
    return to.isAfter(from) ? Instant.EPOCH : from;
  }

  /** The latest due time that moves. */
  public Instant latest() {
    return to.isAfter(from) ? to.minusMillis(1) : from;
  }
}
