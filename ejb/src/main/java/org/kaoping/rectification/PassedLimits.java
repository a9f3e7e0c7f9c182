package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.audit.AuditTrail;
import org.kaoping.organization.OrgUnits;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;

/** What happens when an order's limit passes without an answer: a talk falls due. */
@Named("rectifications")
@ApplicationScoped
public class PassedLimits {
  @Inject private RectificationOrders orders;
  @Inject private OrgUnits units;
  @Inject private AuditTrail audit;
  @Inject private Outbox outbox;

  /** Marks the order and tells the leading group. */
  public void overdue(long orderId) {
    RectificationOrder order = orders.get(orderId);
    order.passLimit();
    audit.bySystem("PassedLimits.overdue", order.ref(), "limit " + order.getDueOn());
    outbox.post(
        new NewNotice(
            "RectificationOverdue",
            order.overseer(),
            order.overseer().reach() == Role.Reach.UNIT
                ? order.getUnitId()
                : units.get(order.getUnitId()).getRootId(),
            order.ref(),
            List.of(order.getNumber(), order.getDueOn().toString()),
            "rectification-overdue:" + orderId + ":" + order.getRound()));
  }
}
