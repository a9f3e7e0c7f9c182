package org.kaoping.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.Actor;

/** Repository of messages; posting belongs to the transaction of what is told. */
@ApplicationScoped
public class Outbox {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /**
   * Posts a notice, unless one with the same key has been posted before.
   *
   * @return whether it is new
   */
  public boolean post(NewNotice wanted) {
    if (isPosted(wanted.dedupKey())) {
      return false;
    }
    em.persist(new OutboxMessage(wanted, clock.now(), clock.wallTime()));
    return true;
  }

  /** Posts notices whose keys are known to be new, such as those of one act for many units. */
  public void postNew(Collection<NewNotice> wanted) {
    wanted.forEach(each -> em.persist(new OutboxMessage(each, clock.now(), clock.wallTime())));
  }

  /** Posts those of many notices whose keys have not been posted before. */
  public void postMissing(Collection<NewNotice> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> known =
        Set.copyOf(
            em.createQuery(
                    "select m.dedupKey from OutboxMessage m where m.dedupKey in :keys",
                    String.class)
                .setParameter("keys", wanted.stream().map(NewNotice::dedupKey).toList())
                .getResultList());
    postNew(wanted.stream().filter(each -> !known.contains(each.dedupKey())).toList());
  }

  private boolean isPosted(String dedupKey) {
    return em.createQuery(
                "select count(m) from OutboxMessage m where m.dedupKey = :key", Long.class)
            .setParameter("key", dedupKey)
            .getSingleResult()
        > 0;
  }

  /** Delivers every message that waits. */
  int deliver(Instant at) {
    return em.createQuery(
            "update OutboxMessage m set m.state = :delivered, m.deliveredAt = :at"
                + " where m.state = :pending")
        .setParameter("delivered", OutboxState.DELIVERED)
        .setParameter("at", at)
        .setParameter("pending", OutboxState.PENDING)
        .executeUpdate();
  }

  /** Gives up what has waited since before a time. */
  int expire(Instant oldest) {
    return em.createQuery(
            "update OutboxMessage m set m.state = :expired where m.state = :pending"
                + " and m.postedAt < :oldest")
        .setParameter("expired", OutboxState.EXPIRED)
        .setParameter("pending", OutboxState.PENDING)
        .setParameter("oldest", oldest)
        .executeUpdate();
  }

  /** Delivered messages to an actor, the latest first. */
  List<OutboxMessage> deliveredTo(Actor actor, int most) {
    return em.createQuery(
            "select m from OutboxMessage m where m.role = :role and m.orgUnitId = :org"
                + " and m.state = :delivered order by m.id desc",
            OutboxMessage.class)
        .setParameter("role", actor.role())
        .setParameter("org", actor.scopeId())
        .setParameter("delivered", OutboxState.DELIVERED)
        .setMaxResults(most)
        .getResultList();
  }

  OutboxMessage find(long id) {
    return em.find(OutboxMessage.class, id);
  }

  /** Which of some messages a person has read. */
  Set<Long> readBy(long personId, Collection<Long> messageIds) {
    if (messageIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select distinct r.messageId from NoticeRead r where r.personId = :person"
                    + " and r.messageId in :messages",
                Long.class)
            .setParameter("person", personId)
            .setParameter("messages", messageIds)
            .getResultList());
  }

  void markRead(long messageId, long personId, Instant at) {
    if (readBy(personId, Set.of(messageId)).isEmpty()) {
      em.persist(new NoticeRead(messageId, personId, at));
    }
  }
}
