package org.kaoping.progress;

import org.kaoping.kernel.Rules;
import org.kaoping.progress.rules.AlertGapIsInRange;
import org.kaoping.progress.rules.AlertShareIsInRange;
import org.kaoping.progress.rules.EarlyReportIsInRange;
import org.kaoping.progress.rules.LightPointsAreInOrder;
import org.kaoping.progress.rules.ProgressTermIsInRange;

/**
 * How a cycle asks for progress, and from when its lights change.
 *
 * @param rhythm by quarter, by month, or by exception
 * @param termDays working days after a period's end within which to report, 1–60
 * @param earlyDays calendar days before a period's end from which a report counts for it, 0–31
 * @param leadsOnly whether only leading divisions are expected to report
 * @param yellowPoints percentage points behind the expected share that turn a light yellow
 * @param redPoints percentage points that turn it red, more than {@code yellowPoints}
 * @param alertShare percent of the time elapsed below which completion or budget execution alerts
 * @param alertGap percentage points between completion and execution above which they alert
 * @param milestonesMoved whether a milestone on a closed day is due on the next working day
 */
public record SettingValues(
    ProgressRhythm rhythm,
    int termDays,
    int earlyDays,
    boolean leadsOnly,
    int yellowPoints,
    int redPoints,
    int alertShare,
    int alertGap,
    boolean milestonesMoved) {
  /** What holds for a cycle of which nothing was set: quiet, by exception. */
  public static final SettingValues QUIET =
      new SettingValues(ProgressRhythm.BY_EXCEPTION, 10, 7, true, 10, 20, 80, 10, false);

  /** The same with another rhythm. */
  public SettingValues by(ProgressRhythm other) {
    return new SettingValues(
        other,
        termDays,
        earlyDays,
        leadsOnly,
        yellowPoints,
        redPoints,
        alertShare,
        alertGap,
        milestonesMoved);
  }

  void check() {
    Rules.check(
        new ProgressTermIsInRange(termDays),
        new EarlyReportIsInRange(earlyDays),
        new LightPointsAreInOrder(yellowPoints, redPoints),
        new AlertShareIsInRange(alertShare),
        new AlertGapIsInRange(alertGap));
  }
}
