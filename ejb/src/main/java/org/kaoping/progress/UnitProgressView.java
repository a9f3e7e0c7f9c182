package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit's progress, task by task.
 *
 * @param unit its line; of a division only what the division sees
 * @param setting how the cycle asks
 * @param today the day
 * @param elapsed share of the appraised year that has passed, percent
 * @param measuredOn the day whose share of time completion is measured with; null before the first
 *     term is over
 * @param periods the year's periods
 * @param request the latest report asked for outside the rhythm; null when there is none
 * @param tasks by the plan's table
 * @param budget budget figures of the unit and of its tasks
 */
public record UnitProgressView(
    UnitLine unit,
    SettingValues setting,
    LocalDate today,
    BigDecimal elapsed,
    LocalDate measuredOn,
    List<ProgressPeriod> periods,
    Request request,
    List<TaskLine> tasks,
    List<DualMonitoring> budget) {

  /**
   * A report asked for outside the rhythm.
   *
   * @param missing how many tasks have none yet
   */
  public record Request(LocalDate askedOn, LocalDate dueOn, String text, String by, int missing) {}
}
