package org.kaoping.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days (工作日): Monday to Friday, less the days off and plus the make-up days
 * of the State Council's yearly notice (国务院办公厅关于部分节假日安排的通知). A year without a notice is provisional
 * and uses plain weekdays.
 *
 * <pre>{@code
 * days.plus(LocalDate.of(2026, 9, 29), 3) // 2026-10-09: 1 to 7 October are off
 * }</pre>
 */
public final class WorkingDays {
  private final Map<LocalDate, DayKind> special;
  private final Set<Integer> years;

  /**
   * @param special days unlike their weekday
   * @param years years whose notice is known
   */
  public WorkingDays(Map<LocalDate, DayKind> special, Set<Integer> years) {
    this.special = Map.copyOf(special);
    this.years = Set.copyOf(years);
  }

  /** Whether offices work on a day. */
  public boolean isWorkingDay(LocalDate day) {
    DayKind kind = special.get(day);
    return kind == null ? isWeekday(day) : kind == DayKind.WORK;
  }

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The day itself when offices work on it, else the next working day. */
  public LocalDate sameOrNext(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /**
   * The last of some working days that follow a day; the day itself is not counted (首日不计).
   *
   * @param count how many, 0 or more; 0 gives the day itself
   */
  public LocalDate plus(LocalDate from, int count) {
    LocalDate day = from;
    for (int left = count; left > 0; left--) {
      day = sameOrNext(day.plusDays(1));
    }
    return day;
  }

  /**
   * How many working days lie between two days, the first excluded and the last included; negative
   * when the last lies before the first.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** Whether a year's notice is not known yet, so that plain weekdays are used. */
  public boolean isProvisional(int year) {
    return !years.contains(year);
  }

  /** Whether counting from one day to another touches a provisional year. */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (isProvisional(year)) {
        return true;
      }
    }
    return false;
  }
}
