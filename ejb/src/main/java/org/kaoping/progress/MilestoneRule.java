package org.kaoping.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 时限: what is due on a day, once or every month, as the scheme or the unit wrote it.
 *
 * @param key names it among the milestones of its duty task, at most 130 characters
 * @param ownId id of a milestone that the unit gave; null for one of the scheme
 * @param since the day on which the unit gave it, before which nothing is asked for; null for one
 *     of the scheme
 * @param text what is due
 * @param month 1 to 12, {@code *} for every month; empty where print gives none
 * @param day 1 to 31; empty where print gives none
 */
public record MilestoneRule(
    String key, Long ownId, LocalDate since, String text, String month, String day) {
  private static final int DECEMBER = 12;

  /** Whether a last day is asked for: not one before the rule was given or the task dispatched. */
  boolean asks(LocalDate dueOn, LocalDate begunOn) {
    return !dueOn.isBefore(begunOn) && (since == null || !dueOn.isBefore(since));
  }

  /** Whether it comes back every month. */
  public boolean isRecurring() {
    return "*".equals(month) || month.isEmpty() && !day.isEmpty();
  }

  /**
   * Its days in a year as printed. Without a day it is the month's last one, without a month the
   * year's; a day that a month does not have is its last one.
   */
  List<LocalDate> printedIn(int year) {
    Stream<Integer> months =
        isRecurring()
            ? IntStream.rangeClosed(1, DECEMBER).boxed()
            : Stream.of(month.isEmpty() ? DECEMBER : Integer.parseInt(month));
    return months.map(number -> in(YearMonth.of(year, number))).toList();
  }

  private LocalDate in(YearMonth of) {
    return day.isEmpty()
        ? of.atEndOfMonth()
        : of.atDay(Math.min(Integer.parseInt(day), of.lengthOfMonth()));
  }
}
