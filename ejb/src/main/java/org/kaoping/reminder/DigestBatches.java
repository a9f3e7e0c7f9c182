package org.kaoping.reminder;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkItem;

/**
 * The transactions of the daily digest. An office's reminders change their state in the transaction
 * that posts its notice, so that each of them is told inside the application exactly once.
 */
@Singleton
@Lock(LockType.READ)
public class DigestBatches {
  private static final int MOST_SILENT = 5000;
  private static final SubjectRef WORK_LIST = new SubjectRef(SubjectType.SYSTEM, 0);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Outbox outbox;
  @Inject private DeliveryPlan plan;

  /**
   * Ends reminders of work that is done or whose limit was moved: nobody is told. Looked for
   * without locks: there are few among many.
   *
   * @return how many; there may be more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int silence() {
    List<Long> over =
        em.createQuery(
                "select r.id from Reminder r where r.state = :due and not exists"
                    + " (select w.id from WorkItem w where w.id = r.workItemId and w.open = true"
                    + " and w.dueAt = r.dueAt)",
                Long.class)
            .setParameter("due", ReminderState.DUE)
            .setMaxResults(MOST_SILENT)
            .getResultList();
    return over.isEmpty()
        ? 0
        : em.createQuery(
                "update Reminder r set r.state = :silent where r.state = :due and r.id in :over")
            .setParameter("silent", ReminderState.SILENT)
            .setParameter("due", ReminderState.DUE)
            .setParameter("over", over)
            .executeUpdate();
  }

  /**
   * Offices that have something to be told and have been told nothing today.
   *
   * @return their organisation units by role
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Map<Role, List<Long>> offices(long jurisdictionId, LocalDate day) {
    List<Long> oneOfEach =
        em.createQuery(
                "select min(r.id) from Reminder r where r.state = :due"
                    + " group by r.orgUnitId, r.role",
                Long.class)
            .setParameter("due", ReminderState.DUE)
            .getResultList();
    return oneOfEach.isEmpty() ? Map.of() : untold(oneOfEach, jurisdictionId, day);
  }

  /** The offices of some reminders, but those that were told today. */
  private Map<Role, List<Long>> untold(List<Long> reminders, long jurisdictionId, LocalDate day) {
    Set<List<Object>> told =
        em
            .createQuery(
                "select distinct r.role, r.orgUnitId from Reminder r where r.digestDay = :day",
                Object[].class)
            .setParameter("day", day)
            .getResultList()
            .stream()
            .map(List::of)
            .collect(Collectors.toSet());
    return em
        .createQuery(
            "select r.role, r.orgUnitId from Reminder r where r.id in :reminders"
                + " and r.jurisdictionId = :jurisdiction order by r.orgUnitId",
            Object[].class)
        .setParameter("reminders", reminders)
        .setParameter("jurisdiction", jurisdictionId)
        .getResultList()
        .stream()
        .filter(office -> !told.contains(List.of(office)))
        .collect(
            Collectors.groupingBy(
                office -> (Role) office[0],
                TreeMap::new,
                Collectors.mapping(office -> (Long) office[1], Collectors.toList())));
  }

  /**
   * Posts the digests of some offices, in one transaction: however many there are, the statements
   * are few.
   *
   * @return how many offices were told
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int post(Role role, List<Long> wanted, SweepTime time) {
    List<Long> orgUnits = new ArrayList<>(wanted);
    orgUnits.removeAll(told(role, wanted, time.today()));
    return orgUnits.isEmpty() ? 0 : postNew(role, orgUnits, time);
  }

  /** Offices that another node has told since they were looked for. */
  private List<Long> told(Role role, List<Long> orgUnits, LocalDate day) {
    return em.createQuery(
            "select distinct r.orgUnitId from Reminder r where r.digestDay = :day"
                + " and r.role = :role and r.orgUnitId in :orgs",
            Long.class)
        .setParameter("day", day)
        .setParameter("role", role)
        .setParameter("orgs", orgUnits)
        .getResultList();
  }

  private int postNew(Role role, List<Long> orgUnits, SweepTime time) {
    // whoever takes the rows first posts; another node waits here and then finds what was posted
    em.createQuery(
            "update Reminder r set r.state = :sent, r.digestDay = :day, r.sentAt = :now"
                + " where r.state = :due and r.role = :role and r.orgUnitId in :orgs")
        .setParameter("sent", ReminderState.SENT)
        .setParameter("day", time.today())
        .setParameter("now", time.now())
        .setParameter("due", ReminderState.DUE)
        .setParameter("role", role)
        .setParameter("orgs", orgUnits)
        .executeUpdate();
    List<DigestCount> counts = counts(role, orgUnits, time.today());
    Map<Long, Object[]> alone = alone(counts);
    outbox.postMissing(
        counts.stream()
            .map(
                count ->
                    count.isOne()
                        ? single(count, alone.get(count.firstId()), time.today())
                        : digest(count, time.today()))
            .toList());
    return counts.size();
  }

  private List<DigestCount> counts(Role role, List<Long> orgUnits, LocalDate day) {
    Map<Long, DigestCount> counts = new TreeMap<>();
    em.createQuery(
            "select r.orgUnitId, r.step, r.audience, count(r), min(r.id) from Reminder r"
                + " where r.digestDay = :day and r.role = :role and r.orgUnitId in :orgs"
                + " group by r.orgUnitId, r.step, r.audience",
            Object[].class)
        .setParameter("day", day)
        .setParameter("role", role)
        .setParameter("orgs", orgUnits)
        .getResultList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent((Long) row[0], id -> new DigestCount(role, id))
                    .add((ReminderStep) row[1], (Audience) row[2], (Long) row[3], (Long) row[4]));
    return List.copyOf(counts.values());
  }

  /** The reminders that are an office's only one, with their work. */
  private Map<Long, Object[]> alone(List<DigestCount> counts) {
    List<Long> ids = counts.stream().filter(DigestCount::isOne).map(DigestCount::firstId).toList();
    return ids.isEmpty()
        ? Map.of()
        : em
            .createQuery(
                "select r.id, r, w from Reminder r, WorkItem w where w.id = r.workItemId"
                    + " and r.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
  }

  /** One reminder alone names its work and leads to the case. */
  private static NewNotice single(DigestCount count, Object[] row, LocalDate day) {
    WorkItem item = (WorkItem) row[2];
    return new NewNotice(
        MessageTitles.noticeOf((Reminder) row[1]),
        count.role(),
        count.orgUnitId(),
        item.getSubject(),
        List.of("term:WorkItem." + item.getKind(), MessageTitles.lastDay(item)),
        count.key(day));
  }

  private static NewNotice digest(DigestCount count, LocalDate day) {
    return new NewNotice(
        count.isForLeaders() ? "DigestForLeaders" : "Digest",
        count.role(),
        count.orgUnitId(),
        WORK_LIST,
        count.perStep(),
        count.key(day));
  }

  /** Tells the office once a day that reminders to city leaders wait for its release. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void tellOfProposals(long jurisdictionId, LocalDate day) {
    long waiting =
        em.createQuery(
                "select count(u) from Urge u where u.jurisdictionId = :jurisdiction"
                    + " and u.state = :proposed and u.urgedOn = :day",
                Long.class)
            .setParameter("jurisdiction", jurisdictionId)
            .setParameter("proposed", UrgeState.PROPOSED)
            .setParameter("day", day)
            .getSingleResult();
    if (waiting > 0) {
      outbox.post(
          new NewNotice(
              "LeaderRemindersProposed",
              Role.PERFORMANCE_OFFICE,
              jurisdictionId,
              WORK_LIST,
              List.of(String.valueOf(waiting)),
              "proposals:" + jurisdictionId + ":" + day));
    }
  }

  /** Makes one message per person and channel of the day out of the offices' digests. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int planDeliveries(long jurisdictionId, SweepTime time) {
    return plan.digests(jurisdictionId, time);
  }
}
