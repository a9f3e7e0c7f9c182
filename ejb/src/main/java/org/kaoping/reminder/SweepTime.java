package org.kaoping.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.calendar.BusinessClock;

/**
 * The moment of one sweep.
 *
 * @param now business time
 * @param wall wall clock time
 * @param today the day in Shanghai
 */
public record SweepTime(Instant now, Instant wall, LocalDate today) {
  static SweepTime of(BusinessClock clock) {
    return new SweepTime(clock.now(), clock.wallTime(), clock.today());
  }
}
