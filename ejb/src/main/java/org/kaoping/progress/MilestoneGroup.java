package org.kaoping.progress;

import java.util.List;

/**
 * A milestone with all its days of the year, to be shown folded.
 *
 * @param rule what is due
 * @param next the first day that is not done; null when all are
 * @param done how many are done, in time or late
 * @param late how many are not done and late
 * @param open how many are not due yet
 * @param days all days, by date
 */
public record MilestoneGroup(
    MilestoneRule rule,
    DatedMilestone next,
    int done,
    int late,
    int open,
    List<DatedMilestone> days) {

  static MilestoneGroup of(MilestoneRule rule, List<DatedMilestone> days) {
    int open = count(days, MilestoneState.OPEN);
    int late = count(days, MilestoneState.LATE);
    return new MilestoneGroup(
        rule,
        days.stream().filter(DatedMilestone::isOpen).findFirst().orElse(null),
        days.size() - open - late,
        late,
        open,
        days);
  }

  private static int count(List<DatedMilestone> days, MilestoneState state) {
    return (int) days.stream().filter(day -> day.state() == state).count();
  }

  /** Whether it can be taken back: given by the unit, and nothing marked. */
  public boolean isRemovable() {
    return rule.ownId() != null && done == 0;
  }
}
