package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.StartState;
import org.kaoping.security.CallerIdentity;
import org.kaoping.workflow.TimedWork;

/** The offices of the sample city, and how its people are made to act. */
@ApplicationScoped
public class City {
  public static final String ADMIN = "admin";
  public static final String AUDITOR = "audit";
  public static final String OFFICE = "jxb1";
  public static final String OFFICE_SECOND = "jxb2";
  public static final String LEADER = "sld";
  public static final String DEPARTMENT = "fgj";
  private static final long PATIENCE_MILLIS = 900_000;

  @Inject private CallerIdentity identity;
  @Inject private TimedWork timers;
  @Inject private StartState start;
  @Inject private BusinessClock clock;

  /** Waits until the sample years have been played. */
  public void awaitStart() {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!start.isReady()) {
      if (start.isFailed() || System.nanoTime() > end) {
        throw new AssertionError("The application did not become ready: " + start.stage());
      }
      pause();
    }
    if (clock.isSet()) {
      throw new AssertionError("The clock is still played: " + clock.now());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Somebody acts; what follows asynchronously is done at once. */
  public void by(String login, Runnable act) {
    see(
        login,
        () -> {
          act.run();
          return null;
        });
    timers.runWaiting();
  }

  /** Somebody acts and gets an id. */
  public long id(String login, Supplier<Long> act) {
    long id = see(login, act);
    timers.runWaiting();
    return id;
  }

  /** Somebody looks. */
  public <T> T see(String login, Supplier<T> reading) {
    return identity.playAs(login, reading);
  }
}
