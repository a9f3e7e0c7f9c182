package org.kaoping.web.api.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaoping.progress.NewBudgetFigure;
import org.kaoping.progress.NewMilestone;
import org.kaoping.progress.ProgressRhythm;
import org.kaoping.progress.SettingValues;
import org.kaoping.web.api.call.ActBody;

/** Bodies of acts on progress. */
public final class ProgressJson {
  private ProgressJson() {}

  /**
   * How a cycle asks for progress.
   *
   * @param termDays working days after a period's end, 1–60
   * @param earlyDays calendar days before its end from which a report counts, 0–31
   * @param yellowPoints percentage points behind for yellow, below {@code redPoints}
   * @param redPoints percentage points behind for red, at most 100
   * @param alertShare percent of the time elapsed below which rates alert, 1–100
   * @param alertGap percentage points between completion and execution that alert above, 1–100
   */
  public record Setting(
      @NotNull ProgressRhythm rhythm,
      @NotNull Integer termDays,
      @NotNull Integer earlyDays,
      @NotNull Boolean leadsOnly,
      @NotNull Integer yellowPoints,
      @NotNull Integer redPoints,
      @NotNull Integer alertShare,
      @NotNull Integer alertGap,
      @NotNull Boolean milestonesMoved,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    SettingValues values() {
      return new SettingValues(
          rhythm,
          termDays,
          earlyDays,
          leadsOnly,
          yellowPoints,
          redPoints,
          alertShare,
          alertGap,
          milestonesMoved);
    }
  }

  /**
   * A report asked for.
   *
   * @param days working days from today, 1–60
   */
  public record Request(
      @NotNull Integer days,
      @NotNull String text,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * Urging.
   *
   * @param period code of a period; null for the latest that is over
   * @param divisionId only this division; null for all
   */
  public record Urge(
      String period, Long divisionId, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A day of a milestone that is done.
   *
   * @param key the milestone's key
   * @param printedOn the day as the scheme has it
   */
  public record Done(
      @NotNull String key,
      @NotNull LocalDate printedOn,
      @NotNull LocalDate doneOn,
      @NotNull String note,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A milestone of the unit's own.
   *
   * @param month 1–12, or {@code *} for every month
   * @param day 1–31; empty for the month's last day
   */
  public record Milestone(
      @NotNull Long indicatorId,
      @NotNull String text,
      @NotNull String month,
      @NotNull String day,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewMilestone given() {
      return new NewMilestone(text, month, day);
    }
  }

  /** Budget figures in 10,000 yuan; more than the budget needs a reason. */
  public record Budget(
      @NotNull BigDecimal budget,
      @NotNull BigDecimal executed,
      @NotNull LocalDate asOf,
      @NotNull String source,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewBudgetFigure figure() {
      return new NewBudgetFigure(budget, executed, asOf, source);
    }
  }
}
