package org.kaoping.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.kernel.Profile;

/**
 * The time by which acts are judged. It is the system's time; only a demo or test installation may
 * set it, to play a year.
 */
@ApplicationScoped
public class BusinessClock {
  private final Clock wall = Clock.systemUTC();
  private volatile Instant played;
  @Inject private Event<ClockMoved> moved;

  /** Business time. */
  public Instant now() {
    Instant set = played;
    return set != null ? set : wall.instant();
  }

  /** The day in Shanghai by business time. */
  public LocalDate today() {
    return ShanghaiDates.dateOf(now());
  }

  /** Wall clock time, kept beside business time on every record. */
  public Instant wallTime() {
    return wall.instant();
  }

  /** Whether the clock has been set. */
  public boolean isSet() {
    return played != null;
  }

  /**
   * Sets the clock; it stands still until it is set again.
   *
   * @throws IllegalStateException in a production installation
   */
  public void set(Instant instant) {
    requirePlayground();
    played = instant;
    moved.fire(new ClockMoved(instant));
  }

  /** Lets the clock follow the system's time again. */
  public void reset() {
    requirePlayground();
    played = null;
    moved.fire(new ClockMoved(null));
  }

  private static void requirePlayground() {
    if (!Profile.current().isPlayground()) {
      throw new IllegalStateException("The clock of a production installation cannot be set");
    }
  }
}
