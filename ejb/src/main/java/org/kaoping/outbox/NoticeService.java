package org.kaoping.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** The notices to the caller: reminders, returns, orders. */
@Stateless
public class NoticeService {
  private static final int MOST = 100;

  @Inject private Outbox outbox;
  @Inject private Callers callers;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** The caller's latest notices under all his assignments of today, unread ones first. */
  @Reads
  public List<NoticeView> mine() {
    List<OutboxMessage> delivered =
        callers.assignments().stream()
            .flatMap(actor -> outbox.deliveredTo(actor, MOST).stream())
            .distinct()
            .toList();
    Set<Long> read =
        outbox.readBy(
            act.actor().personId(), delivered.stream().map(OutboxMessage::getId).toList());
    return delivered.stream()
        .map(message -> message.view(read.contains(message.getId())))
        .sorted(
            Comparator.comparing(NoticeView::read)
                .thenComparing(NoticeView::id, Comparator.reverseOrder()))
        .toList();
  }

  /** How many of the caller's latest notices are unread. */
  @Reads
  public long unread() {
    return mine().stream().filter(notice -> !notice.read()).count();
  }

  /** The caller has read a notice; colleagues still see it as unread. */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public void markRead(ActContext context, long noticeId) {
    OutboxMessage message = outbox.find(noticeId);
    Rules.check(
        new KnownAndOwn(
            message != null
                && callers.assignments().stream()
                    .anyMatch(actor -> message.isFor(actor.role(), actor.scopeId()))));
    act.about(message.view(true).subject());
    outbox.markRead(noticeId, act.actor().personId(), clock.now());
  }
}
