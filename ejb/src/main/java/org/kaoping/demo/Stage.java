package org.kaoping.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.security.CallerIdentity;
import org.kaoping.workflow.TimedWork;

/**
 * On which a year is played: moves the clock from day to day, fires timers on the way and lets
 * people act. Ends the play when it would run past the present.
 */
final class Stage {
  /** The play has reached the present. */
  static final class Curtain extends RuntimeException {
    Curtain() {
      super(null, null, false, false);
    }
  }

  private static final int OFFICE_HOUR = 10;

  private final CallerIdentity identity;
  private final TimedWork timers;
  private final Instant end;

  Stage(CallerIdentity identity, TimedWork timers, Instant end) {
    this.identity = identity;
    this.timers = timers;
    this.end = end;
  }

  /**
   * It is ten o'clock on a day in Shanghai.
   *
   * @throws Curtain when that day has not come yet
   */
  void on(LocalDate day) {
    Instant then = ShanghaiDates.at(day.atTime(OFFICE_HOUR, 0));
    if (then.isAfter(end)) {
      timers.advanceTo(end);
      throw new Curtain();
    }
    timers.advanceTo(then);
  }

  /** Somebody acts; what follows asynchronously is done at once. */
  void by(String login, Runnable act) {
    byFor(
        login,
        () -> {
          act.run();
          return null;
        });
  }

  /** Somebody acts and gets something. */
  <T> T byFor(String login, Supplier<T> act) {
    T result = identity.playAs(login, act);
    timers.runWaiting();
    return result;
  }

  /** Lets time run to the end of the play, firing what falls due. */
  void runToEnd() {
    timers.advanceTo(end);
  }
}
