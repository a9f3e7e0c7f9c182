package org.kaoping.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.wall.Deadline;
import org.kaoping.wall.DeadlineService;
import org.kaoping.web.act.ActRunner;

/** 期限日历: a month as a grid of weeks, or a year as a list of months. */
@Named("deadlinesPage")
@RequestScoped
public class DeadlinesPage {
  private static final int WEEK = 7;
  private static final int MONTHS = 12;

  @Inject private DeadlineService deadlines;
  @Inject private BusinessClock clock;
  @Inject private ActRunner runner;

  private String month;
  private Integer year;
  private List<Deadline> found;

  /**
   * One day of the grid.
   *
   * @param inMonth whether it belongs to the month shown
   */
  public record Day(LocalDate date, boolean inMonth, boolean today, List<Deadline> deadlines) {}

  /** A month of the year's list. */
  public record Month(YearMonth month, List<Deadline> deadlines) {}

  /** The month shown: the one asked for, or the present one. */
  public YearMonth getShown() {
    try {
      return month == null ? YearMonth.from(clock.today()) : YearMonth.parse(month);
    } catch (DateTimeParseException typed) {
      return YearMonth.from(clock.today());
    }
  }

  public boolean isWholeYear() {
    return year != null && year >= 2000 && year < 2100;
  }

  /** The weeks of the month, from Monday. */
  public List<List<Day>> getWeeks() {
    LocalDate first = firstShown();
    Map<LocalDate, List<Deadline>> byDay =
        found(first, lastShown()).stream().collect(Collectors.groupingBy(Deadline::on));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(lastShown()); monday = monday.plusDays(WEEK)) {
      LocalDate start = monday;
      weeks.add(
          IntStream.range(0, WEEK).mapToObj(start::plusDays).map(d -> day(d, byDay)).toList());
    }
    return weeks;
  }

  private Day day(LocalDate date, Map<LocalDate, List<Deadline>> byDay) {
    return new Day(
        date,
        YearMonth.from(date).equals(getShown()),
        date.equals(clock.today()),
        byDay.getOrDefault(date, List.of()));
  }

  private LocalDate firstShown() {
    return getShown().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private LocalDate lastShown() {
    return getShown().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** Everything of the month, day by day, for narrow screens and for printing. */
  public List<Deadline> getOfMonth() {
    YearMonth shown = getShown();
    return found(firstShown(), lastShown()).stream()
        .filter(deadline -> YearMonth.from(deadline.on()).equals(shown))
        .toList();
  }

  /** The months of the year. */
  public List<Month> getMonths() {
    YearMonth january = YearMonth.of(year, 1);
    Map<YearMonth, List<Deadline>> byMonth =
        found(january.atDay(1), january.plusMonths(MONTHS - 1).atEndOfMonth()).stream()
            .collect(Collectors.groupingBy(deadline -> YearMonth.from(deadline.on())));
    return IntStream.range(0, MONTHS)
        .mapToObj(january::plusMonths)
        .map(one -> new Month(one, byMonth.getOrDefault(one, List.of())))
        .toList();
  }

  private List<Deadline> found(LocalDate from, LocalDate to) {
    if (found == null) {
      found = runner.read(() -> deadlines.between(from, to)).orElse(List.of());
    }
    return found;
  }

  public String getPrevious() {
    return getShown().minusMonths(1).toString();
  }

  public String getNext() {
    return getShown().plusMonths(1).toString();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
