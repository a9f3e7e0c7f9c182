package org.kaoping.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.calendar.CalendarDay;
import org.kaoping.calendar.DayKind;
import org.kaoping.calendar.WorkingDays;

/**
 * A month as weeks of seven cells, Monday first.
 *
 * @param number 1–12
 * @param weeks cells of other months are empty
 * @param workingDays how many there are
 */
public record CalendarMonth(int number, List<List<Cell>> weeks, int workingDays) {
  private static final int WEEK = 7;

  /**
   * A day, or an empty place.
   *
   * @param day of the month; 0 for an empty place
   * @param style how it is shown: work, rest, off, makeup, empty; today beside it
   * @param name the holiday that it belongs to; empty for none
   */
  public record Cell(int day, String style, String name) {
    /** The number to show. */
    public String label() {
      return day == 0 ? "" : String.valueOf(day);
    }
  }

  private static final Cell EMPTY = new Cell(0, "empty", "");

  static CalendarMonth of(
      YearMonth month, List<CalendarDay> special, WorkingDays days, LocalDate today) {
    Map<LocalDate, CalendarDay> byDay =
        special.stream().collect(Collectors.toMap(CalendarDay::getDay, each -> each));
    List<Cell> cells = new ArrayList<>();
    int before = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int i = 0; i < before; i++) {
      cells.add(EMPTY);
    }
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      cells.add(cell(month.atDay(day), byDay.get(month.atDay(day)), days, today));
    }
    while (cells.size() % WEEK != 0) {
      cells.add(EMPTY);
    }
    List<List<Cell>> weeks = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += WEEK) {
      weeks.add(List.copyOf(cells.subList(from, from + WEEK)));
    }
    return new CalendarMonth(
        month.getMonthValue(),
        weeks,
        days.between(month.atDay(1).minusDays(1), month.atEndOfMonth()));
  }

  private static Cell cell(LocalDate date, CalendarDay special, WorkingDays days, LocalDate today) {
    String style = days.isWorkingDay(date) ? "work" : "rest";
    if (special != null) {
      style = special.getKind() == DayKind.OFF ? "off" : "makeup";
    }
    return new Cell(
        date.getDayOfMonth(),
        date.equals(today) ? style + " today" : style,
        special == null ? "" : special.getName());
  }
}
