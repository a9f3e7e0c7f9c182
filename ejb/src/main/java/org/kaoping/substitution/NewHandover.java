package org.kaoping.substitution;

import java.time.LocalDate;
import java.util.List;

/**
 * A handover to be made.
 *
 * @param leaverId who leaves
 * @param successorId who takes over
 * @param firstDay the successor's first day, today or later; the leaver's last is the day before
 * @param assignmentIds the posts to hand over; empty for all that the person holds
 */
public record NewHandover(
    long leaverId, long successorId, LocalDate firstDay, List<Long> assignmentIds) {
  public NewHandover {
    assignmentIds = assignmentIds == null ? List.of() : List.copyOf(assignmentIds);
  }
}
