package org.kaoping.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/**
 * Every few minutes posts reminders and delivers what waits in the outbox, on one node at a time.
 * It rests while the clock is set, since a played year reminds nobody.
 */
@Singleton
public class OutboxSweep {
  private static final Logger LOG = Logger.getLogger(OutboxSweep.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration FRESH = Duration.ofDays(30);
  private static final int BATCH = 1000;

  @Inject private Outbox outbox;
  @Inject private Reminders reminders;
  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void onTime() {
    if (!clock.isSet() && leases.acquire(LeaseName.OUTBOX, LEASE)) {
      sweep();
    }
  }

  /**
   * Posts and delivers; running it again changes nothing.
   *
   * @return how many messages were delivered
   */
  public int sweep() {
    if (clock.isSet()) {
      return 0;
    }
    int reminded = reminders.post();
    Instant oldest = clock.now().minus(FRESH);
    int delivered = 0;
    for (OutboxMessage message : outbox.pending(BATCH)) {
      if (message.getPostedAt().isBefore(oldest)) {
        message.expire();
      } else {
        message.deliver(clock.now());
        delivered++;
      }
    }
    if (reminded + delivered > 0) {
      LOG.log(
          Level.INFO,
          "Reminders posted: {0}, notices delivered: {1}",
          new Object[] {reminded, delivered});
    }
    return delivered;
  }
}
