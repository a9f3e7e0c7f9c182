package org.kaoping.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The only place that knows the time zone of the offices. Instants are stored in UTC; a day is a
 * day in Shanghai.
 */
public final class ShanghaiDates {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private ShanghaiDates() {}

  /** The day on which an instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, SHANGHAI);
  }

  /** Date and time of an instant, for people to read. */
  public static LocalDateTime dateTimeOf(Instant instant) {
    return LocalDateTime.ofInstant(instant, SHANGHAI);
  }

  /** The first instant of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(SHANGHAI).toInstant();
  }

  /** The instant of a local date and time. */
  public static Instant at(LocalDateTime local) {
    return local.atZone(SHANGHAI).toInstant();
  }

  /** The first instant that is too late for something due on a day: the next midnight. */
  public static Instant endOf(LocalDate dueOn) {
    return startOf(dueOn.plusDays(1));
  }

  /** The last day of a limit given as the first instant that is too late. */
  public static LocalDate lastDayBefore(Instant tooLate) {
    return dateOf(tooLate.minusNanos(1));
  }

  /** Whether an instant lies after the last day of a limit. */
  public static boolean isLate(LocalDate dueOn, Instant instant) {
    return !instant.isBefore(endOf(dueOn));
  }
}
