package org.kaoping.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of the register. */
@ApplicationScoped
public class Receipts {
  private static final int MOST = 5000;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  /**
   * The next number of a year's register. Two who register at once wait for each other here; a
   * number is not lost when an act is refused.
   */
  int nextNumber(long jurisdictionId, int year) {
    em.createNativeQuery(
            "insert into receipt_counter (jurisdiction_id, register_year, last_number)"
                + " values (:jurisdiction, :year, 1)"
                + " on duplicate key update last_number = last_number + 1")
        .setParameter("jurisdiction", jurisdictionId)
        .setParameter("year", year)
        .executeUpdate();
    return ((Number)
            em.createNativeQuery(
                    "select last_number from receipt_counter where jurisdiction_id = :jurisdiction"
                        + " and register_year = :year")
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("year", year)
                .getSingleResult())
        .intValue();
  }

  void add(Receipt receipt) {
    em.persist(receipt);
    em.flush();
  }

  /** A receipt of the actor's jurisdiction at the version that he saw; the act is about it. */
  Receipt own(long id) {
    Receipt receipt = readable(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), receipt.getVersion()));
    return receipt;
  }

  /** A receipt that the actor may see: offices all of them, units what they sent themselves. */
  Receipt readable(long id) {
    Receipt receipt = em.find(Receipt.class, id);
    Rules.check(new KnownAndOwn(receipt != null && isSeenBy(act.actor(), receipt)));
    act.about(receipt.ref());
    return receipt;
  }

  private static boolean isSeenBy(Actor actor, Receipt receipt) {
    return receipt.getJurisdictionId() == actor.jurisdictionId()
        && (actor.role().reach() == Role.Reach.JURISDICTION
            || receipt.getSenderUnitId() != null && actor.seesUnit(receipt.getSenderUnitId()));
  }

  /** The lines that an actor may see and that pass a filter, the latest first. */
  List<Receipt> find(Actor actor, ReceiptFilter filter) {
    Long unit =
        actor.role().reach() == Role.Reach.JURISDICTION ? filter.unitId() : (Long) actor.unitId();
    return em.createQuery(
            "select r from Receipt r where r.jurisdictionId = :jurisdiction"
                + " and (:year = 0 or r.registerYear = :year)"
                + " and (:unit = 0 or r.senderUnitId = :unit)"
                + " and (:everyKind = true or r.kind = :kind)"
                + " and (r.title like :words escape '!' or r.senderName like :words escape '!'"
                + " or coalesce(r.documentNumber, '') like :words escape '!')"
                + " order by r.registerYear desc, r.registerNumber desc",
            Receipt.class)
        .setParameter("jurisdiction", actor.jurisdictionId())
        .setParameter("year", filter.year() == null ? 0 : filter.year())
        .setParameter("unit", unit == null ? 0L : unit)
        .setParameter("everyKind", filter.kind() == null)
        .setParameter("kind", filter.kind() == null ? ReceiptKind.OTHER : filter.kind())
        .setParameter("words", filter.pattern())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Years with lines, the latest first. */
  List<Integer> years(long jurisdictionId) {
    return em.createQuery(
            "select distinct r.registerYear from Receipt r where r.jurisdictionId = :jurisdiction"
                + " order by r.registerYear desc",
            Integer.class)
        .setParameter("jurisdiction", jurisdictionId)
        .getResultList();
  }

  /** Lines of a unit that could still count as something, the latest first. */
  List<Receipt> unused(long unitId, ReceiptKind kind) {
    return em.createQuery(
            "select r from Receipt r where r.senderUnitId = :unit and r.kind = :kind"
                + " and r.usedAs is null and r.voidedAt is null order by r.id desc",
            Receipt.class)
        .setParameter("unit", unitId)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Standing lines that count as something in a unit appraisal, the oldest first. */
  List<Receipt> usedIn(long appraisalId) {
    return em.createQuery(
            "select r from Receipt r where r.appraisalId = :appraisal and r.voidedAt is null"
                + " order by r.id",
            Receipt.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** The line that stands in the place of a wrong one. */
  Optional<Receipt> correctionOf(long id) {
    return em
        .createQuery("select r from Receipt r where r.correctsId = :id", Receipt.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }
}
