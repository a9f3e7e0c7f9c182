package org.kaoping.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.worklist.WorkItem;

/** 催办: reminds holders of open work a week before its limit and once after it. */
@ApplicationScoped
public class Reminders {
  private static final Duration AHEAD = Duration.ofDays(7);
  private static final int BATCH = 500;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;
  @Inject private Outbox outbox;

  /**
   * Posts the reminders that are due and were not posted before. Work that was opened after its
   * limit is not urged: nobody is reminded of the past.
   *
   * @return how many were posted
   */
  int post() {
    Instant now = clock.now();
    List<WorkItem> soon = unreminded("due:", now, now.plus(AHEAD));
    List<WorkItem> over = unreminded("overdue:", now.minus(AHEAD), now);
    soon.forEach(item -> remind("WorkDueSoon", "due:", item));
    over.forEach(item -> remind("WorkOverdue", "overdue:", item));
    return soon.size() + over.size();
  }

  private List<WorkItem> unreminded(String prefix, Instant after, Instant until) {
    return em.createQuery(
            "select w from WorkItem w where w.open = true and w.dueAt > :after and w.dueAt <="
                + " :until and w.openedAt < w.dueAt and not exists (select m.id from OutboxMessage"
                + " m where m.dedupKey = concat(:prefix, cast(w.id as string))) order by w.dueAt,"
                + " w.id",
            WorkItem.class)
        .setParameter("after", after)
        .setParameter("until", until)
        .setParameter("prefix", prefix)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private void remind(String kind, String prefix, WorkItem item) {
    // the limit is the first instant that is too late; people read the last day
    String lastDay = ShanghaiDates.dateOf(item.getDueAt().minusMillis(1)).toString();
    outbox.post(
        new NewNotice(
            kind,
            item.getRole(),
            item.getOrgUnitId(),
            item.getSubject(),
            List.of("term:WorkItem." + item.getKind(), lastDay),
            prefix + item.getId()));
  }
}
