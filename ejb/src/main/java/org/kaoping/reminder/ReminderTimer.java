package org.kaoping.reminder;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/**
 * Starts a round of reminders every five minutes, on one node at a time. The node keeps its lease
 * while it works; when it cannot, it stops between two batches.
 */
@Singleton
public class ReminderTimer {
  private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject private ReminderSweep sweep;
  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void onTime() {
    if (clock.isSet() || !mayGoOn()) {
      return;
    }
    try {
      ReminderSweep.Round round = sweep.run(this::mayGoOn);
      if (!round.isEmpty()) {
        LOG.log(Level.INFO, "Reminders: {0}", round);
      }
    } catch (RuntimeException broken) {
      // whatever was begun is taken up by the next round
      LOG.log(Level.WARNING, "A round of reminders broke off", broken);
    }
  }

  private boolean mayGoOn() {
    return leases.acquire(LeaseName.REMINDERS, LEASE);
  }
}
