package org.kaoping.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.kaoping.calendar.CalendarService;
import org.kaoping.calendar.CalendarYearView;
import org.kaoping.calendar.DueDate;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;
import org.kaoping.calendar.WorkingDays;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** 工作日历: a year, or one month of it, and when a term ends. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {
  @Inject private CalendarService calendar;
  @Inject private ActRunner runner;
  @Inject private Show show;
  @Inject private Me me;

  private Integer year;
  private Integer month;
  private String from;
  private Integer days;
  private TermUnit unit = TermUnit.WORKING_DAYS;
  private boolean moved;
  private CalendarYearView view;
  private List<CalendarMonth> months;
  private DueDate due;

  /** The year; null when it is out of range, which a message says. */
  public CalendarYearView getView() {
    if (view == null) {
      view = runner.read(() -> calendar.year(getYear())).orElse(null);
    }
    return view;
  }

  /** The months to show: the chosen one, or all twelve. */
  public List<CalendarMonth> getMonths() {
    if (months == null && getView() != null) {
      WorkingDays known = runner.read(calendar::workingDays).orElseThrow();
      months =
          IntStream.rangeClosed(1, 12)
              .filter(number -> !isMonthShown() || number == month)
              .mapToObj(
                  number ->
                      CalendarMonth.of(
                          YearMonth.of(getYear(), number), view.days(), known, show.getToday()))
              .toList();
    }
    return months == null ? List.of() : months;
  }

  /** The numbers of the months. */
  public List<Integer> getNumbers() {
    return IntStream.rangeClosed(1, 12).boxed().toList();
  }

  /** How many working days the shown months have. */
  public int getWorkingDays() {
    return getMonths().stream().mapToInt(CalendarMonth::workingDays).sum();
  }

  /** Whether one month is shown. */
  public boolean isMonthShown() {
    return month != null && month >= 1 && month <= 12;
  }

  /** Whether the person may take over a year's notice. */
  public boolean isKeeper() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.SYSTEM_ADMIN);
  }

  /** The end of the term that was asked for; null when none was. */
  public DueDate getDue() {
    if (due == null && days != null) {
      Term term = new Term(days, unit, moved);
      due = runner.read(() -> calendar.dueDate(term, start())).orElse(null);
    }
    return due;
  }

  private LocalDate start() {
    return from != null && from.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(from)
        : show.getToday();
  }

  /** The day that starts the term, as it stands in the form. */
  public String getFromShown() {
    return from == null || from.isBlank() ? show.getToday().toString() : from;
  }

  /** The year to show; this one unless another is asked for. */
  public Integer getYear() {
    return year == null ? (Integer) show.getToday().getYear() : year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Integer getMonth() {
    return month;
  }

  public void setMonth(Integer month) {
    this.month = month;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public TermUnit getUnit() {
    return unit;
  }

  public void setUnit(TermUnit unit) {
    this.unit = unit == null ? TermUnit.WORKING_DAYS : unit;
  }

  public boolean isMoved() {
    return moved;
  }

  public void setMoved(boolean moved) {
    this.moved = moved;
  }
}
