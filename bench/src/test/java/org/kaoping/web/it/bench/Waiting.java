package org.kaoping.web.it.bench;

import java.util.concurrent.TimeUnit;
import org.kaoping.kernel.StartState;

/** Waits for the sample years to be played: nothing else may run while it is measured. */
final class Waiting {
  private static final int MINUTES = 15;

  private Waiting() {}

  static void untilReady(StartState start) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!start.isReady()) {
      if (start.isFailed() || System.nanoTime() > end) {
        throw new IllegalStateException("The application is not ready: " + start.stage());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }
}
