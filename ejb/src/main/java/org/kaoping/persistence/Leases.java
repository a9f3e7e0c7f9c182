package org.kaoping.persistence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kaoping.calendar.BusinessClock;

/**
 * Sees to it that of several nodes on one database only one does a recurring piece of work. A node
 * that dies loses its lease when the time is over.
 */
@Stateless
public class Leases {
  private static final String NODE = UUID.randomUUID().toString();

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /**
   * Takes or prolongs a lease, by wall clock.
   *
   * @return false when another node holds it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean acquire(LeaseName name, Duration duration) {
    return acquire(name, duration, NODE);
  }

  boolean acquire(LeaseName name, Duration duration, String node) {
    Instant now = clock.wallTime();
    return em.createQuery(
                "update Lease l set l.holder = :node, l.heldUntil = :until where l.name = :name"
                    + " and (l.heldUntil is null or l.heldUntil <= :now or l.holder = :node)")
            .setParameter("node", node)
            .setParameter("until", now.plus(duration))
            .setParameter("name", name.name())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
