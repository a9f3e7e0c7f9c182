package org.kaoping.progress;

import java.time.LocalDate;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * A quarter or a month for which divisions report.
 *
 * @param code Q1–Q4 or M1–M12
 * @param from first day
 * @param to last day
 * @param opensOn the first day on which a report counts for it
 * @param dueOn the last day on which a report is in time
 * @param endsOn the last day on which a report counts for it; null for the last period of a year
 */
public record ProgressPeriod(
    String code,
    LocalDate from,
    LocalDate to,
    LocalDate opensOn,
    LocalDate dueOn,
    LocalDate endsOn) {

  /** Its name. */
  public String title(Locale locale) {
    return Messages.term("ProgressPeriod." + code, locale);
  }

  /** Whether a report of a day counts for the period. */
  boolean takes(LocalDate day) {
    return !day.isBefore(opensOn) && (endsOn == null || !day.isAfter(endsOn));
  }

  /** Whether its term is over. */
  public boolean isDue(LocalDate today) {
    return today.isAfter(dueOn);
  }

  /** Whether the period itself is over, so that reports are awaited. */
  boolean isOver(LocalDate today) {
    return today.isAfter(to);
  }
}
