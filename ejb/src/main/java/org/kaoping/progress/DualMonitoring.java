package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 双监控: completion, time elapsed and budget execution side by side, of a unit or of one duty task.
 *
 * @param taskId the duty task; null for the whole unit
 * @param indicatorId its indicator; null for the whole unit
 * @param divisionId its division; null for the whole unit
 * @param title the indicator's text; null for the whole unit
 * @param completion percent; null when nothing was reported
 * @param budget in 10,000 yuan
 * @param executed in 10,000 yuan
 * @param execution percent of the budget, one decimal
 * @param elapsed share of the year on the day of the figures, percent
 * @param asOf day of the figures
 * @param source where they come from
 * @param reason why more was spent than budgeted; may be null
 * @param alerts what is wrong; empty when nothing is
 */
public record DualMonitoring(
    Long taskId,
    Long indicatorId,
    Long divisionId,
    String title,
    BigDecimal completion,
    BigDecimal budget,
    BigDecimal executed,
    BigDecimal execution,
    BigDecimal elapsed,
    LocalDate asOf,
    String source,
    String reason,
    List<DualAlert> alerts) {

  /**
   * Compares the figures of a unit or task.
   *
   * @param track the task; null for the whole unit
   * @param completion percent; null when nothing was reported
   */
  static DualMonitoring of(
      BudgetFigure figure, TaskTrack track, BigDecimal completion, Yardstick yard) {
    BigDecimal execution = ElapsedTime.rate(figure.getExecuted(), figure.getBudget());
    BigDecimal elapsed = yard.shareOn(figure.getAsOf());
    return new DualMonitoring(
        track == null ? null : track.id(),
        track == null ? null : (Long) track.task().getIndicatorId(),
        track == null ? null : (Long) track.task().getDivisionId(),
        track == null ? null : track.level2(),
        completion,
        figure.getBudget().stripTrailingZeros(),
        figure.getExecuted().stripTrailingZeros(),
        execution,
        elapsed,
        figure.getAsOf(),
        figure.getSource(),
        figure.getReason(),
        alerts(completion, execution, elapsed, yard));
  }

  /** Completion is measured with what was due, execution with the day of its figures. */
  private static List<DualAlert> alerts(
      BigDecimal completion, BigDecimal execution, BigDecimal elapsed, Yardstick yard) {
    List<DualAlert> found = new ArrayList<>();
    BigDecimal expected = yard.expected();
    if (completion != null && expected != null && isLow(completion, expected, yard)) {
      found.add(DualAlert.COMPLETION_LOW);
    }
    if (isLow(execution, elapsed, yard)) {
      found.add(DualAlert.EXECUTION_LOW);
    }
    if (completion != null
        && completion
                .subtract(execution)
                .abs()
                .compareTo(BigDecimal.valueOf(yard.setting().alertGap()))
            > 0) {
      found.add(DualAlert.GAP_WIDE);
    }
    return List.copyOf(found);
  }

  private static boolean isLow(BigDecimal rate, BigDecimal elapsed, Yardstick yard) {
    BigDecimal least = elapsed.multiply(BigDecimal.valueOf(yard.setting().alertShare()));
    return rate.multiply(BigDecimal.valueOf(100)).compareTo(least) < 0;
  }
}
