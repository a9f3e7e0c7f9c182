package org.kaoping.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.WorkingDays;

/** The periods of an appraised year. */
final class ProgressPeriods {
  private static final int MONTHS = 12;

  private final int year;
  private final List<ProgressPeriod> periods;

  private ProgressPeriods(int year, List<ProgressPeriod> periods) {
    this.year = year;
    this.periods = List.copyOf(periods);
  }

  /** The periods by a cycle's setting; none by exception. */
  static ProgressPeriods of(SettingValues setting, int year, WorkingDays calendar) {
    List<ProgressPeriod> found = new ArrayList<>();
    int months = setting.rhythm().months();
    for (int first = 1; months > 0 && first <= MONTHS; first += months) {
      LocalDate from = LocalDate.of(year, first, 1);
      LocalDate to = from.plusMonths(months).minusDays(1);
      LocalDate nextTo = to.plusDays(1).plusMonths(months).minusDays(1);
      boolean last = first + months > MONTHS;
      found.add(
          new ProgressPeriod(
              (months == 1 ? "M" : "Q") + ((first - 1) / months + 1),
              from,
              to,
              to.minusDays(setting.earlyDays()),
              Term.workingDays(setting.termDays()).from(to, calendar).dueOn(),
              last ? null : nextTo.minusDays(setting.earlyDays() + 1L)));
    }
    return new ProgressPeriods(year, found);
  }

  List<ProgressPeriod> all() {
    return periods;
  }

  /** The latest period that is over, its term perhaps still running. */
  Optional<ProgressPeriod> latestOver(LocalDate today) {
    return periods.stream().filter(p -> p.isOver(today)).reduce((one, later) -> later);
  }

  /** The latest period whose term is over. */
  Optional<ProgressPeriod> latestDue(LocalDate today) {
    return periods.stream().filter(p -> p.isDue(today)).reduce((one, later) -> later);
  }

  /**
   * The day against whose share of time completion is measured: the end of the latest period whose
   * term is over, since nothing later was asked; by exception the day itself. Empty before the
   * first term is over.
   */
  Optional<LocalDate> measuredOn(LocalDate today) {
    return periods.isEmpty() ? Optional.of(today) : latestDue(today).map(ProgressPeriod::to);
  }

  int year() {
    return year;
  }
}
