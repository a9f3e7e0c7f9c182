package org.kaoping.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * A division whose reports are missing.
 *
 * @param period code of the period, see {@link ProgressPeriod#code}; {@link #ASKED} for a report
 *     asked for outside the rhythm
 * @param dueOn last day for the reports
 * @param daysOver days since the last day; 0 or less while there is time
 * @param tasks the duty tasks without a report
 */
public record MissingLine(
    long appraisalId,
    String unitName,
    long divisionId,
    String divisionName,
    String period,
    LocalDate dueOn,
    long daysOver,
    List<Task> tasks) {
  /** In the place of a period's code: asked for outside the rhythm. */
  public static final String ASKED = "ASKED";

  /**
   * A task without a report.
   *
   * @param workItemId its open work item, by which the division is urged; null when none is open
   */
  public record Task(long taskId, int seq, String level2, Long workItemId) {}

  /** Name of the period. */
  public String title(Locale locale) {
    return Messages.term("ProgressPeriod." + period, locale);
  }

  /** The work item by which the division is urged: one for all its tasks; null when none is. */
  public Task urged() {
    return tasks.stream().filter(task -> task.workItemId() != null).findFirst().orElse(null);
  }
}
