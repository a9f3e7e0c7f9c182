package org.kaoping.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.execution.DutyTask;
import org.kaoping.plan.OwnerDuty;

/**
 * A duty task with what was reported on it.
 *
 * @param task the task
 * @param seq number of its indicator in the plan's table
 * @param level2 the indicator's text
 * @param divisionName who does it
 * @param begunOn day of dispatch
 * @param marks reports, the oldest first
 * @param openItem its open work item, which can be urged; null when nothing is open
 */
record TaskTrack(
    DutyTask task,
    int seq,
    String level2,
    String divisionName,
    LocalDate begunOn,
    List<Mark> marks,
    Long openItem) {
  private static final int DONE = 100;

  /** One report. */
  record Mark(LocalDate day, int percent) {}

  long id() {
    return task.getId();
  }

  boolean isLead() {
    return task.getDuty() == OwnerDuty.LEAD;
  }

  /** Whether the plan still has this duty, and its division has to report on it. */
  boolean isAsked(SettingValues setting) {
    return task.getClosingReason() == null && (isLead() || !setting.leadsOnly());
  }

  /** What had been reported at the end of a day; 0 before the first report. */
  int percentOn(LocalDate day) {
    return marks.stream()
        .filter(mark -> !mark.day().isAfter(day))
        .reduce((one, later) -> later)
        .map(Mark::percent)
        .orElse(0);
  }

  /** The latest report; empty before the first one. */
  Optional<Mark> latest() {
    return marks.stream().reduce((one, later) -> later);
  }

  /** What was reported last; 0 before the first report. */
  int percent() {
    return latest().map(Mark::percent).orElse(0);
  }

  /** Whether a report is awaited for a period: dispatched in time, and not finished before. */
  boolean isExpectedFor(ProgressPeriod period) {
    return !begunOn.isAfter(period.to()) && percentOn(period.opensOn().minusDays(1)) < DONE;
  }

  /** Day of the first report that counts for a period. */
  Optional<LocalDate> reportedFor(ProgressPeriod period) {
    return marks.stream().map(Mark::day).filter(period::takes).findFirst();
  }

  /** Whether a report asked for on a day is awaited still. */
  boolean owes(ProgressRequest request) {
    return !begunOn.isAfter(request.getDueOn())
        && percent() < DONE
        && marks.stream().noneMatch(mark -> !mark.day().isBefore(request.getAskedOn()));
  }
}
