package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.cycle.WorkStage;

/**
 * The items of a cycle: every indicator of every unit's plan in force. Counts and pages come from
 * the database; no query fetches more than one page of it.
 */
@ApplicationScoped
class VerificationItems {
  /** Every item of a cycle; further conditions are added. */
  static final String ITEMS =
      " from UnitAppraisal a, Plan p, PlanRevision r, IndicatorRevision i where a.cycleId ="
          + " :cycleId and p.appraisalId = a.id and r.planId = p.id and r.number = p.latestNumber"
          + " and i.planRevisionId = r.id";

  /** Those of an {@link ItemScope}. */
  private static final String SCOPED =
      ITEMS
          + " and (:textKey = '' or i.textKey = :textKey)"
          + " and (:appraisalId = 0 or a.id = :appraisalId)";

  static final String FOUND =
      "exists (select v.id from VerifiedIndicator v where v.appraisalId = a.id"
          + " and v.indicatorId = i.indicatorId)";
  static final String DELIVERED =
      "exists (select d.id from DeliveredResult d where d.appraisalId = a.id"
          + " and d.indicatorId = i.indicatorId)";

  /** What a verifier has to do something about now. */
  static final String OPEN =
      " and a.work.stage = :verifying and not "
          + FOUND
          + " and not "
          + DELIVERED
          + " and not exists (select q.id from PanelReview q where q.openIndicatorId ="
          + " i.indicatorId)";

  /** What is given to somebody else. */
  private static final String MINE =
      " and not exists (select w.id from VerifierAssignment w where w.cycleId = a.cycleId"
          + " and w.textKey = i.textKey and w.verifierId not in :people"
          + " and (w.otherId is null or w.otherId not in :people or a.unitId not in :theirs))";

  private static final String ELSEWHERE = " and a.unitId not in :barred";
  private static final String ORDER = " order by a.seriesId, a.unitId, i.seq";
  private static final String COLUMNS =
      "select new org.kaoping.verification.QueueItem(a.id, a.unitId,"
          + " (select u.name from OrgUnit u where u.id = a.unitId), a.seriesId, a.work.objections,"
          + " i.indicatorId, i.id, i.seq, i.category, i.textKey, i.level1, i.level2, i.fullPoints)";

  private static final String WAITING = COLUMNS + SCOPED + OPEN + MINE + ELSEWHERE;
  private static final String AFTER =
      " and (a.seriesId > :series or a.seriesId = :series and (a.unitId > :unit"
          + " or a.unitId = :unit and i.seq > :seq))";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** How many items there are. */
  long total(ItemScope scope) {
    return scope.bind(em.createQuery("select count(i)" + SCOPED, Long.class)).getSingleResult();
  }

  /** How many have a verified rate, or come from a department. */
  long done(ItemScope scope) {
    return scope
        .bind(
            em.createQuery(
                "select count(i)" + SCOPED + " and (" + FOUND + " or " + DELIVERED + ")",
                Long.class))
        .getSingleResult();
  }

  /** How many wait for a person now. */
  long open(ItemScope scope, Desk desk) {
    return mine(
            em.createQuery("select count(i)" + SCOPED + OPEN + MINE + ELSEWHERE, Long.class),
            scope,
            desk)
        .getSingleResult();
  }

  /** How many wait, but in units that are barred to the person. */
  long barred(ItemScope scope, Desk desk) {
    TypedQuery<Long> query =
        em.createQuery("select count(i)" + SCOPED + OPEN + " and a.unitId in :barred", Long.class);
    return scope
        .bind(query)
        .setParameter("verifying", WorkStage.VERIFYING)
        .setParameter("barred", orNobody(desk.barred()))
        .getSingleResult();
  }

  /**
   * The next item that waits for a person: the first one after another, or the first of all when
   * there is none after it.
   *
   * @param after null for the first of all
   */
  Optional<QueueItem> next(ItemScope scope, Desk desk, QueueItem after) {
    if (after != null) {
      Optional<QueueItem> found =
          mine(em.createQuery(WAITING + AFTER + ORDER, QueueItem.class), scope, desk)
              .setParameter("series", after.seriesId())
              .setParameter("unit", after.unitId())
              .setParameter("seq", after.seq())
              .setMaxResults(1)
              .getResultStream()
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return mine(em.createQuery(WAITING + ORDER, QueueItem.class), scope, desk)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static <T> TypedQuery<T> mine(TypedQuery<T> query, ItemScope scope, Desk desk) {
    return scope
        .bind(query)
        .setParameter("verifying", WorkStage.VERIFYING)
        .setParameter("people", desk.people())
        .setParameter("theirs", orNobody(desk.theirs()))
        .setParameter("barred", orNobody(desk.barred()));
  }

  private static Set<Long> orNobody(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(0L) : ids;
  }

  /** One item; empty when the plan in force has it no more. */
  Optional<QueueItem> find(long cycleId, ItemRef ref) {
    ItemScope unit = new ItemScope(cycleId, null, ref.appraisalId());
    return unit.bind(
            em.createQuery(COLUMNS + SCOPED + " and i.indicatorId = :indicator", QueueItem.class))
        .setParameter("indicator", ref.indicatorId())
        .getResultStream()
        .findFirst();
  }

  /** A page of the items in their order. */
  List<QueueItem> page(ItemScope scope, int first, int most) {
    return scope
        .bind(em.createQuery(COLUMNS + SCOPED + ORDER, QueueItem.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Some items in their order. */
  List<QueueItem> among(long cycleId, Collection<ItemRef> refs) {
    if (refs.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            COLUMNS + ITEMS + " and a.id in :units and i.indicatorId in :indicators" + ORDER,
            QueueItem.class)
        .setParameter("cycleId", cycleId)
        .setParameter("units", refs.stream().map(ItemRef::appraisalId).collect(Collectors.toSet()))
        .setParameter(
            "indicators", refs.stream().map(ItemRef::indicatorId).collect(Collectors.toSet()))
        .getResultList();
  }

  /** How many items stand before one. */
  long before(ItemScope scope, QueueItem item) {
    return scope
        .bind(
            em.createQuery(
                "select count(i)"
                    + SCOPED
                    + " and (a.seriesId < :series or a.seriesId = :series and (a.unitId < :unit"
                    + " or a.unitId = :unit and i.seq < :seq))",
                Long.class))
        .setParameter("series", item.seriesId())
        .setParameter("unit", item.unitId())
        .setParameter("seq", item.seq())
        .getSingleResult();
  }

  /** Items with a claim that nobody has verified, for a sample. */
  List<QueueItem> untouched(ItemScope scope) {
    return scope
        .bind(
            em.createQuery(
                COLUMNS
                    + SCOPED
                    + OPEN
                    + " and exists (select t.id from DutyTask t where t.appraisalId = a.id"
                    + " and t.indicatorId = i.indicatorId and t.duty = :lead"
                    + " and t.completionRate is not null)"
                    + ORDER,
                QueueItem.class))
        .setParameter("verifying", WorkStage.VERIFYING)
        .setParameter("lead", org.kaoping.plan.OwnerDuty.LEAD)
        .getResultList();
  }
}
