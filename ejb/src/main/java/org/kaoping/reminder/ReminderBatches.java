package org.kaoping.reminder;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkListKey;

/**
 * The sweep's statements: each reads a range of the index over limits and writes its reminders in
 * one go and one transaction. The unique keys make repeating any of them harmless.
 */
@Singleton
@Lock(LockType.READ)
public class ReminderBatches {
  private static final String RANGE =
      " FROM work_item w JOIN appraisal_cycle c ON c.id = w.cycle_id WHERE w.is_open = TRUE"
          + " AND w.due_at >= :afterDue AND (w.due_at > :afterDue OR w.id > :afterId)"
          + " AND w.due_at <= :uptoDue AND (w.due_at < :uptoDue OR w.id <= :uptoId)"
          + " AND c.jurisdiction_id = :jurisdiction AND (:kind = '*' OR w.kind = :kind)"
          + " AND w.kind NOT IN (:others)"
          + " AND w.opened_at < TIMESTAMPADD(SECOND, :backwards, w.due_at)";

  private static final String HOLDERS =
      "INSERT IGNORE INTO reminder (work_item_id, due_at, step, audience, jurisdiction_id, role,"
          + " org_unit_id, state, created_at) SELECT w.id, w.due_at, :step, 'HOLDER',"
          + " c.jurisdiction_id, w.role, w.org_unit_id, 'DUE', :now"
          + RANGE
          + " AND w.role <> 'CITY_LEADER' AND NOT EXISTS (SELECT 1 FROM reminder r WHERE"
          + " r.work_item_id = w.id AND r.due_at = w.due_at AND r.step = :step"
          + " AND r.audience = 'HOLDER')";

  private static final String LEADERS =
      "INSERT IGNORE INTO reminder (work_item_id, due_at, step, audience, jurisdiction_id, role,"
          + " org_unit_id, state, created_at) SELECT w.id, w.due_at, :step, 'LEADERS',"
          + " c.jurisdiction_id, 'LEADING_GROUP', w.unit_id, 'DUE', :now"
          + RANGE
          + " AND w.unit_id IS NOT NULL AND w.role IN ('DIVISION', 'UNIT_OFFICE')"
          + " AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.work_item_id = w.id"
          + " AND r.due_at = w.due_at AND r.step = :step AND r.audience = 'LEADERS')";

  private static final String PROPOSALS =
      "INSERT IGNORE INTO urge (work_item_id, occasion, urged_on, jurisdiction_id, role,"
          + " org_unit_id, state, urged_at, wall_time, version) SELECT w.id,"
          + " CONCAT(w.due_at, '#', :step), :today, c.jurisdiction_id, w.role, w.org_unit_id,"
          + " 'PROPOSED', :now, :wall, 0"
          + RANGE
          // leaders hold their work for the whole jurisdiction: a short range of another index
          + " AND w.role = 'CITY_LEADER' AND w.org_unit_id = :jurisdiction";

  private static final int BATCH = 5000;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Outbox outbox;

  /** What one batch of the sweep writes. */
  public enum Writing {
    HOLDERS,
    LEADERS,
    PROPOSALS
  }

  /**
   * Where and when a batch is written.
   *
   * @param others kinds of work that have a rule of their own
   */
  public record Batch(long jurisdictionId, RuleLine rule, List<String> others, DueWindow window) {}

  /**
   * The last item of the next batch.
   *
   * @return null when fewer items than a batch are left
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public WorkListKey endOfBatch(WorkListKey after, Instant until) {
    List<Object[]> found =
        em.createQuery(
                "select w.dueAt, w.id from WorkItem w where w.open = true and w.dueAt >= :afterDue"
                    + " and (w.dueAt > :afterDue or w.id > :afterId) and w.dueAt <= :until"
                    + " order by w.dueAt, w.id",
                Object[].class)
            .setParameter("afterDue", after.dueAt())
            .setParameter("afterId", after.id())
            .setParameter("until", until)
            .setFirstResult(BATCH - 1)
            .setMaxResults(1)
            .getResultList();
    return found.isEmpty()
        ? null
        : new WorkListKey((Instant) found.get(0)[0], (Long) found.get(0)[1]);
  }

  /**
   * Writes the reminders of a range of limits.
   *
   * @return how many are new
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int write(Writing what, Batch batch, WorkListKey after, WorkListKey upto, SweepTime time) {
    Query query =
        switch (what) {
          case HOLDERS -> em.createNativeQuery(HOLDERS);
          case LEADERS -> em.createNativeQuery(LEADERS);
          case PROPOSALS ->
              em.createNativeQuery(PROPOSALS)
                  .setParameter("today", time.today())
                  .setParameter("wall", time.wall());
        };
    return query
        .setParameter("step", batch.rule().step().name())
        .setParameter("now", time.now())
        .setParameter("afterDue", after.dueAt())
        .setParameter("afterId", after.id())
        .setParameter("uptoDue", upto.dueAt())
        .setParameter("uptoId", upto.id())
        .setParameter("jurisdiction", batch.jurisdictionId())
        .setParameter("kind", batch.rule().workKind())
        .setParameter("others", batch.others())
        .setParameter("backwards", -batch.window().ahead().toSeconds())
        .executeUpdate();
  }

  /**
   * Asks the office once about work that was opened after its limit: such work is not reminded of,
   * whoever opened a cycle late knows why.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void askAboutLateOpenings(Instant now, Instant openedSince) {
    em.createQuery(
            "select w.cycleId, w.kind, count(w) from WorkItem w where w.open = true"
                + " and w.dueAt <= :now and w.openedAt >= w.dueAt and w.openedAt > :since"
                + " group by w.cycleId, w.kind order by w.cycleId, w.kind",
            Object[].class)
        .setParameter("now", now)
        .setParameter("since", openedSince)
        .getResultList()
        .forEach(row -> ask((Long) row[0], (String) row[1], (Long) row[2]));
  }

  private void ask(long cycleId, String kind, long items) {
    outbox.post(
        new NewNotice(
            "OpenedLate",
            Role.PERFORMANCE_OFFICE,
            em.find(AppraisalCycle.class, cycleId).getJurisdictionId(),
            SubjectRef.cycle(cycleId),
            List.of("term:WorkItem." + kind, String.valueOf(items)),
            "opened-late:" + cycleId + ":" + kind));
  }
}
