package org.kaoping.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/**
 * Every few minutes delivers what waits in the outbox, on one node at a time. It rests while the
 * clock is set, since a played year tells nobody anything.
 */
@Singleton
public class OutboxSweep {
  private static final Logger LOG = Logger.getLogger(OutboxSweep.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration FRESH = Duration.ofDays(30);

  @Inject private Outbox outbox;
  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  void onTime() {
    if (!clock.isSet() && leases.acquire(LeaseName.OUTBOX, LEASE)) {
      sweep();
    }
  }

  /**
   * Delivers what waits; running it again changes nothing. What waited too long expires: nobody is
   * told of the past.
   *
   * @return how many messages were delivered
   */
  public int sweep() {
    if (clock.isSet()) {
      return 0;
    }
    outbox.expire(clock.now().minus(FRESH));
    int delivered = outbox.deliver(clock.now());
    if (delivered > 0) {
      LOG.log(Level.INFO, "Notices delivered: {0}", delivered);
    }
    return delivered;
  }
}
