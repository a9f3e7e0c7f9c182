package org.kaoping.reminder;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The transactions around a message that leaves: claim and write it, then say what became of it.
 * The channel is called between the two, outside of both.
 */
@Singleton
@Lock(LockType.READ)
public class DeliveryBatches {
  private static final Set<DeliveryState> UNFINISHED =
      Set.of(DeliveryState.WAITING, DeliveryState.CLAIMED);
  private static final Duration CLAIM = Duration.ofMinutes(10);
  private static final int LONGEST_OUTCOME = 500;

  /** Pauses after the first, second … failed attempt; after the last one a message is dead. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private MessageWriter writer;

  /**
   * A message that this node alone may send now.
   *
   * @param id the delivery
   * @param channel where it goes
   * @param message what is sent; null when nothing is left to say
   */
  public record Claimed(long id, ChannelKind channel, Message message) {}

  /** Messages that are due, the longest waiting first; a claim that ran out counts as due. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due(Instant now, int most) {
    return em.createQuery(
            "select d.id from Delivery d where d.state in :unfinished and d.nextAt <= :now"
                + " order by d.nextAt, d.id",
            Long.class)
        .setParameter("unfinished", UNFINISHED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Claims a message; of two nodes one succeeds.
   *
   * @param token names this attempt
   * @return null when another node has it, or nothing was left to say
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Claimed claim(long id, String token, SweepTime time) {
    int mine =
        em.createQuery(
                "update Delivery d set d.state = :claimed, d.claimedBy = :token,"
                    + " d.attempts = d.attempts + 1, d.nextAt = :until where d.id = :id"
                    + " and d.state in :unfinished and d.nextAt <= :now")
            .setParameter("claimed", DeliveryState.CLAIMED)
            .setParameter("token", token)
            .setParameter("until", time.now().plus(CLAIM))
            .setParameter("id", id)
            .setParameter("unfinished", UNFINISHED)
            .setParameter("now", time.now())
            .executeUpdate();
    if (mine == 0) {
      return null;
    }
    Delivery delivery = em.find(Delivery.class, id);
    em.refresh(delivery);
    Message message = writer.write(delivery, time.today());
    if (message == null) {
      delivery.skip(time.now());
      return null;
    }
    delivery.compose(message.title(), message.text());
    delivery.reach(
        delivery.getChannel() == ChannelKind.MAIL
            ? message.contact().email()
            : message.contact().mobile() == null ? message.login() : message.contact().mobile());
    return new Claimed(id, delivery.getChannel(), message);
  }

  /** The channel has taken a message. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void sent(long id, String token, Instant now, String answer) {
    Delivery delivery = em.find(Delivery.class, id);
    if (delivery.isClaimedBy(token)) {
      delivery.sent(now, shortened(answer));
    }
  }

  /** The channel has not taken a message; it is tried again after a pause, or is dead. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failed(long id, String token, Instant now, ChannelFailure why) {
    Delivery delivery = em.find(Delivery.class, id);
    if (delivery.isClaimedBy(token)) {
      boolean last = why.isLasting() || delivery.getAttempts() > PAUSES.size();
      Instant next = last ? null : now.plus(PAUSES.get(delivery.getAttempts() - 1));
      delivery.failed(now, shortened(why.getMessage()), next);
    }
  }

  private static String shortened(String text) {
    return text == null || text.length() <= LONGEST_OUTCOME
        ? text
        : text.substring(0, LONGEST_OUTCOME);
  }
}
