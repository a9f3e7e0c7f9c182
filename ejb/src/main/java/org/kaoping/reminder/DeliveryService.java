package org.kaoping.reminder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** 发送记录: what was sent to whom, when, on which channel, with which result. */
@Stateless
public class DeliveryService {
  /** After the latest message: where the first page begins. */
  public static final long START = Long.MAX_VALUE;

  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * One message.
   *
   * @param personName to whom
   * @param address where it went; null while it has not left
   * @param attempts how often it was tried
   * @param nextAt when it is tried again; only for waiting ones
   * @param outcome what the channel answered last
   */
  public record DeliveryLine(
      long id,
      String personName,
      ChannelKind channel,
      DeliveryPurpose purpose,
      LocalDate sentFor,
      String address,
      String title,
      String body,
      DeliveryState state,
      int attempts,
      Instant nextAt,
      Instant finishedAt,
      String outcome) {
    /** Whether it was given up. */
    public boolean isDead() {
      return state == DeliveryState.DEAD;
    }
  }

  /**
   * Messages of the jurisdiction, the latest first.
   *
   * @param state only those; null for all
   * @param beforeId id of the last message of the page before, or {@link #START}
   * @param size messages per page, 1–200
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public List<DeliveryLine> deliveries(DeliveryState state, long beforeId, int size) {
    return em
        .createQuery(
            "select d, p.name from Delivery d, Person p where p.id = d.personId and d.id < :before"
                + " and d.jurisdictionId = :jurisdiction and (:state is null or d.state = :state)"
                + " order by d.id desc",
            Object[].class)
        .setParameter("before", beforeId)
        .setParameter("jurisdiction", act.actor().jurisdictionId())
        .setParameter("state", state)
        .setMaxResults(Math.max(1, Math.min(LARGEST_PAGE, size)))
        .getResultList()
        .stream()
        .map(row -> line((Delivery) row[0], (String) row[1]))
        .toList();
  }

  /** How many messages were given up. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public long dead() {
    return em.createQuery(
            "select count(d) from Delivery d where d.jurisdictionId = :jurisdiction"
                + " and d.state = :dead",
            Long.class)
        .setParameter("jurisdiction", act.actor().jurisdictionId())
        .setParameter("dead", DeliveryState.DEAD)
        .getSingleResult();
  }

  /** Lets a message that was given up be tried again. */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public void retry(ActContext context, long deliveryId) {
    Delivery delivery = em.find(Delivery.class, deliveryId);
    Rules.check(
        new KnownAndOwn(
            delivery != null && delivery.getJurisdictionId() == act.actor().jurisdictionId()),
        ActFitsStage.of(
            delivery == null ? DeliveryState.DEAD : delivery.getState(), DeliveryState.DEAD));
    delivery.revive(clock.now());
    act.detail("message %d", deliveryId);
  }

  private static DeliveryLine line(Delivery delivery, String personName) {
    return new DeliveryLine(
        delivery.getId(),
        personName,
        delivery.getChannel(),
        delivery.getPurpose(),
        delivery.getSentFor(),
        delivery.getAddress(),
        delivery.getTitle(),
        delivery.getBody(),
        delivery.getState(),
        delivery.getAttempts(),
        delivery.getState() == DeliveryState.WAITING ? delivery.getNextAt() : null,
        delivery.getFinishedAt(),
        delivery.getOutcome());
  }
}
