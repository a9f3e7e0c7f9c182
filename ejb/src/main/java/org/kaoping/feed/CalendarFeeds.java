package org.kaoping.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of feeds. */
@ApplicationScoped
class CalendarFeeds {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(CalendarFeed feed) {
    em.persist(feed);
    em.flush();
  }

  /** Lets a revoked feed make room for the next one. */
  void flush() {
    em.flush();
  }

  /** The open feed of an assignment. */
  Optional<CalendarFeed> open(long assignmentId) {
    return em
        .createQuery(
            "select f from CalendarFeed f where f.assignmentId = :assignment and f.open = true",
            CalendarFeed.class)
        .setParameter("assignment", assignmentId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The open feed of a secret. */
  Optional<CalendarFeed> open(FeedSecret secret) {
    return em
        .createQuery(
            "select f from CalendarFeed f where f.secretHash = :hash and f.open = true",
            CalendarFeed.class)
        .setParameter("hash", secret.hash())
        .getResultList()
        .stream()
        .findFirst();
  }
}
