package org.kaoping.cycle;

import java.util.List;

/**
 * A cycle's schedule is being changed; observed inside the transaction of the act by features that
 * keep dates or marks of their own.
 *
 * @param cycleId the cycle
 * @param moves the stages whose dates change
 */
public record ScheduleChanged(long cycleId, List<StageMove> moves) {
  public ScheduleChanged {
    moves = List.copyOf(moves);
  }
}
