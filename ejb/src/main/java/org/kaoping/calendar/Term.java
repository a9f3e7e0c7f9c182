package org.kaoping.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A term such as “within 10 working days after receipt” (收到之日起 10 个工作日内). The first day is
 * excluded, the last day included.
 *
 * @param days how many; what is allowed is for the rules of the place where it is given
 * @param unit working days or calendar days
 * @param moved whether a last day on which offices are closed moves to the next working day; says
 *     nothing for a term in working days
 */
public record Term(int days, TermUnit unit, boolean moved) {

  public Term {
    Objects.requireNonNull(unit);
  }

  /** A term in working days. */
  public static Term workingDays(int days) {
    return new Term(days, TermUnit.WORKING_DAYS, false);
  }

  /** A term in calendar days that ends on whatever day it ends. */
  public static Term calendarDays(int days) {
    return new Term(days, TermUnit.CALENDAR_DAYS, false);
  }

  /** The same term, moved to the next working day when it would end on a closed one. */
  public Term movedToWorkingDay() {
    return new Term(days, unit, true);
  }

  /**
   * When the term ends.
   *
   * @param from the day of the event that starts it; not counted
   */
  public DueDate from(LocalDate from, WorkingDays calendar) {
    LocalDate last =
        unit == TermUnit.WORKING_DAYS ? calendar.plus(from, days) : from.plusDays(days);
    LocalDate dueOn = moved ? calendar.sameOrNext(last) : last;
    return new DueDate(
        from,
        this,
        dueOn,
        !dueOn.equals(last),
        calendar.between(from, dueOn),
        calendar.isProvisional(from, dueOn));
  }
}
