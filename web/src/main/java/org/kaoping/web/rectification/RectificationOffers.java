package org.kaoping.web.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;

/** When the acts on a rectification order stand on its page. */
@ApplicationScoped
public class RectificationOffers implements ActOffers {
  @Inject private OrderPage page;

  @Override
  public SubjectType subject() {
    return SubjectType.RECTIFICATION_ORDER;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("order/answer", s -> s.holds(TaskIds.ANSWER_ORDER) && page.isMine()),
        new ActOffer(
            "order/answerForUnit",
            s -> s.holds(TaskIds.ANSWER_ORDER) && page.getOrder().divisionId() == null),
        new ActOffer("order/recheck", s -> s.holds(TaskIds.RECHECK_ANSWER)),
        new ActOffer("order/release", s -> s.holds(TaskIds.HOLD_TALK) && !page.isTalkReleased()),
        new ActOffer("order/decline", s -> s.holds(TaskIds.HOLD_TALK) && !page.isTalkReleased()),
        new ActOffer(
            "order/talk",
            s ->
                s.holds(TaskIds.HOLD_TALK)
                    && (page.isTalkReleased() || !page.getOrder().source().isOfOffice())),
        new ActOffer("order/accountability", s -> s.holds(TaskIds.DECIDE_ACCOUNTABILITY)),
        new ActOffer(
            "order/recordAccountability",
            s ->
                s.isOpen(TaskIds.DECIDE_ACCOUNTABILITY)
                    && s.is(Role.PERFORMANCE_OFFICE)
                    && page.getOrder().divisionId() == null));
  }
}
