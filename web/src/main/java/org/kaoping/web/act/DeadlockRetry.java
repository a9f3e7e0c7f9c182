package org.kaoping.web.act;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Repeats a call whose transaction the database gave up because two of them waited for each other.
 * It stands outside the transaction: each attempt is one of its own.
 */
public final class DeadlockRetry {
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MILLIS = 50;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;
  private static final int DEEPEST = 20;

  private DeadlockRetry() {}

  /**
   * Calls once, or up to three times when the database breaks a deadlock.
   *
   * @param call a service call that begins its own transaction
   * @return its result
   */
  public static <T> T run(Callable<T> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.call();
      } catch (RuntimeException failed) {
        if (attempt == ATTEMPTS || !isDeadlock(failed)) {
          throw failed;
        }
        pause(attempt);
      } catch (Exception checked) {
        throw new IllegalStateException(checked);
      }
    }
  }

  /** Whether the database gave up one of two transactions, so that the call is worth repeating. */
  public static boolean isDeadlock(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(sql -> sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
