package org.kaoping.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.TalkIsReleasedOnce;
import org.kaoping.rectification.rules.TalkNoticeIsComplete;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * 约谈的发出: an overdue or ineffective order only proposes a talk. A person who has the whole file
 * before him releases it by a notice, or does not and gives a new limit.
 */
@Stateless
public class TalkReleaseService {
  @Inject private RectificationOrders orders;
  @Inject private OrderDesks desks;
  @Inject private RectificationNotices notices;
  @Inject private ProcessSteps steps;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Releases the proposed talk by a notice (约谈通知书); the context carries its number. */
  @Act(by = {Role.LEADING_GROUP, Role.PERFORMANCE_OFFICE})
  public void issue(ActContext context, long orderId, TalkNotice notice) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.overseer());
    order.requireTalkDue();
    Rules.check(
        new TalkIsReleasedOnce(orders.isTalkReleased(order)),
        new DocumentNumberIsGiven(context.documentNumber()),
        new TalkNoticeIsComplete(notice, clock.today()));
    record(RectificationStep.talkNotice(order, notice, context.documentNumber()));
    notices.called(order, notice);
    act.detail("talk on %s", notice.talkOn());
  }

  /**
   * Does not release the proposed talk: the order goes on with a new limit, for a reason.
   *
   * @param newDueOn last day of the new limit
   */
  @Act(by = {Role.LEADING_GROUP, Role.PERFORMANCE_OFFICE})
  public void decline(ActContext context, long orderId, LocalDate newDueOn) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.overseer());
    order.requireTalkDue();
    Rules.check(
        new TalkIsReleasedOnce(orders.isTalkReleased(order)),
        new ReasonIsGiven(context.reason()),
        new LimitLiesAhead(newDueOn, clock.today()));
    record(RectificationStep.talkDeclined(order, context.reason()));
    order.holdTalk(TalkResult.AGAIN, newDueOn, clock.today());
    act.detail("due=%s", newDueOn);
    steps.complete(
        order.ref(), TaskIds.HOLD_TALK, Map.of(Variables.TALK_RESULT, TalkResult.AGAIN.name()));
  }

  private void record(RectificationStep step) {
    orders.add(step.by(act.actor(), clock.now(), clock.wallTime()));
  }
}
