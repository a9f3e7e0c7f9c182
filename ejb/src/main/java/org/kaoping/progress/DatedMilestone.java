package org.kaoping.progress;

import java.time.LocalDate;

/**
 * One day of a milestone.
 *
 * @param key the milestone, see {@link MilestoneRule#key}
 * @param printedOn the day as the scheme has it
 * @param dueOn the last day, moved to the next working day where the cycle says so
 * @param state done, late or open
 * @param doneOn when it was reached; null while open
 * @param note what was reached; null while open
 * @param markedBy the post that marked it; null while open
 * @param markedOn when it was marked; null while open
 */
public record DatedMilestone(
    String key,
    LocalDate printedOn,
    LocalDate dueOn,
    MilestoneState state,
    LocalDate doneOn,
    String note,
    String markedBy,
    LocalDate markedOn) {
  /** Whether it waits to be marked. */
  public boolean isOpen() {
    return state == MilestoneState.OPEN || state == MilestoneState.LATE;
  }
}
