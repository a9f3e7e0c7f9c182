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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  private static final int BATCH = 200;
  private static final SubjectRef WORK_LIST = new SubjectRef(SubjectType.SYSTEM, 0);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Outbox outbox;
  @Inject private DeliveryPlan plan;

  private record Office(Role role, long orgUnitId) {}

  /** Ends reminders of work that is done or whose limit was moved: nobody is told. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int silence() {
    return em.createQuery(
            "update Reminder r set r.state = :silent where r.state = :due and not exists"
                + " (select w.id from WorkItem w where w.id = r.workItemId and w.open = true"
                + " and w.dueAt = r.dueAt)")
        .setParameter("silent", ReminderState.SILENT)
        .setParameter("due", ReminderState.DUE)
        .executeUpdate();
  }

  /**
   * Posts the digests of the next offices that have had none today.
   *
   * @return how many offices there were
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int next(long jurisdictionId, SweepTime time) {
    List<Office> offices =
        em
            .createQuery(
                "select r.role, r.orgUnitId from Reminder r where r.state = :due"
                    + " and r.jurisdictionId = :jurisdiction and not exists (select x.id from"
                    + " Reminder x where x.digestDay = :day and x.role = r.role"
                    + " and x.orgUnitId = r.orgUnitId) group by r.role, r.orgUnitId"
                    + " order by r.orgUnitId, r.role",
                Object[].class)
            .setParameter("due", ReminderState.DUE)
            .setParameter("jurisdiction", jurisdictionId)
            .setParameter("day", time.today())
            .setMaxResults(BATCH)
            .getResultList()
            .stream()
            .map(row -> new Office((Role) row[0], (Long) row[1]))
            .toList();
    offices.forEach(office -> post(office, time));
    return offices.size();
  }

  private void post(Office office, SweepTime time) {
    // whoever takes the rows first posts; another node waits here and then finds none left
    int taken =
        em.createQuery(
                "update Reminder r set r.state = :sent, r.digestDay = :day, r.sentAt = :now"
                    + " where r.state = :due and r.role = :role and r.orgUnitId = :org")
            .setParameter("sent", ReminderState.SENT)
            .setParameter("day", time.today())
            .setParameter("now", time.now())
            .setParameter("due", ReminderState.DUE)
            .setParameter("role", office.role())
            .setParameter("org", office.orgUnitId())
            .executeUpdate();
    if (taken > 0) {
      outbox.post(taken == 1 ? single(office, time.today()) : digest(office, time.today()));
    }
  }

  /** One reminder alone names its work and leads to the case. */
  private NewNotice single(Office office, LocalDate day) {
    Reminder reminder = sent(office, day).get(0);
    WorkItem item = em.find(WorkItem.class, reminder.getWorkItemId());
    return new NewNotice(
        MessageTitles.noticeOf(reminder),
        office.role(),
        office.orgUnitId(),
        item.getSubject(),
        List.of("term:WorkItem." + item.getKind(), MessageTitles.lastDay(item)),
        key(office, day));
  }

  private NewNotice digest(Office office, LocalDate day) {
    Map<ReminderStep, Long> counts = new EnumMap<>(ReminderStep.class);
    boolean leaders = false;
    for (Object[] row : counted(office, day)) {
      counts.merge((ReminderStep) row[0], (Long) row[2], Long::sum);
      leaders |= row[1] == Audience.LEADERS;
    }
    return new NewNotice(
        leaders ? "DigestForLeaders" : "Digest",
        office.role(),
        office.orgUnitId(),
        WORK_LIST,
        Stream.of(ReminderStep.values())
            .map(step -> String.valueOf(counts.getOrDefault(step, 0L)))
            .toList(),
        key(office, day));
  }

  private List<Object[]> counted(Office office, LocalDate day) {
    return em.createQuery(
            "select r.step, r.audience, count(r) from Reminder r where r.digestDay = :day"
                + " and r.role = :role and r.orgUnitId = :org group by r.step, r.audience",
            Object[].class)
        .setParameter("day", day)
        .setParameter("role", office.role())
        .setParameter("org", office.orgUnitId())
        .getResultList();
  }

  private List<Reminder> sent(Office office, LocalDate day) {
    return em.createQuery(
            "select r from Reminder r where r.digestDay = :day and r.role = :role"
                + " and r.orgUnitId = :org order by r.id",
            Reminder.class)
        .setParameter("day", day)
        .setParameter("role", office.role())
        .setParameter("org", office.orgUnitId())
        .getResultList();
  }

  private static String key(Office office, LocalDate day) {
    return "digest:" + office.role() + ":" + office.orgUnitId() + ":" + day;
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
