package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;

/** Tells a division, or the office of a unit, what has been decided on its orders. */
@ApplicationScoped
public class RectificationNotices {
  @Inject private Outbox outbox;

  void ordered(RectificationOrder order) {
    tell(order, "RectificationOrdered", order.getNumber(), order.getDueOn().toString());
  }

  void rechecked(RectificationOrder order, Enum<?> result) {
    tell(order, "RectificationRechecked", order.getNumber(), "term:Recheck." + result.name());
  }

  void talked(RectificationOrder order, Enum<?> result) {
    tell(order, "RectificationTalked", order.getNumber(), "term:TalkResult." + result.name());
  }

  void called(RectificationOrder order, TalkNotice notice) {
    tell(order, "RectificationTalkCalled", order.getNumber(), notice.talkOn().toString());
  }

  private void tell(RectificationOrder order, String kind, String... arguments) {
    outbox.post(
        new NewNotice(
            kind,
            order.answerer(),
            order.getDivisionId() == null ? order.getUnitId() : order.getDivisionId(),
            order.ref(),
            List.of(arguments),
            kind + ":" + order.getId() + ":" + order.getVersion()));
  }
}
