package org.kaoping.evidence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/**
 * Removes files whose record was never written, because the act that stored them was rolled back. A
 * day's delay keeps clear of acts that still run.
 */
@Singleton
public class OrphanSweep {
  private static final Logger LOG = Logger.getLogger(OrphanSweep.class.getName());
  private static final Duration DELAY = Duration.ofDays(1);
  private static final int CHUNK = 500;

  @Inject private EvidenceStore store;
  @Inject private EvidenceItems items;
  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void nightly() {
    if (leases.acquire(LeaseName.EVIDENCE_SWEEP, Duration.ofHours(1))) {
      LOG.log(Level.INFO, "Orphaned evidence files removed: {0}", sweep());
    }
  }

  /**
   * Removes what is older than a day and has no record.
   *
   * @return how many files
   */
  public int sweep() {
    Instant limit = clock.wallTime().minus(DELAY);
    List<String> old = new ArrayList<>(store.storedBefore(limit));
    int removed = 0;
    for (int from = 0; from < old.size(); from += CHUNK) {
      Set<String> orphans =
          items.unreferenced(old.subList(from, Math.min(old.size(), from + CHUNK)));
      orphans.forEach(hash -> store.remove(hash, limit));
      removed += orphans.size();
    }
    return removed;
  }
}
