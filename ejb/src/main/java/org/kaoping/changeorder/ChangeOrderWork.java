package org.kaoping.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** Puts change orders on the work lists of who has to agree and decide, and tells the units. */
@ApplicationScoped
class ChangeOrderWork {
  @Inject private WorkItems items;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private Outbox outbox;

  void opened(ChangeOrder order) {
    if (order.getOrigin() == ChangeOrigin.UNIT) {
      open(order, WorkKinds.AGREE_TO_CHANGE, Role.LEADING_GROUP, order.getUnitId());
    } else {
      openDecision(order);
    }
  }

  void agreed(ChangeOrder order) {
    items.close(order.ref(), WorkKinds.AGREE_TO_CHANGE);
    if (order.getState() == ChangeOrderState.AT_OFFICE) {
      openDecision(order);
    } else {
      tellUnits(order);
    }
  }

  /** The order has come to its end, whichever it is. */
  void decided(ChangeOrder order) {
    items.close(order.ref(), WorkKinds.AGREE_TO_CHANGE);
    items.close(order.ref(), WorkKinds.DECIDE_CHANGE);
    if (order.getState() != ChangeOrderState.WITHDRAWN) {
      tellUnits(order);
    }
  }

  private void openDecision(ChangeOrder order) {
    long root = cycles.get(order.getCycleId()).getJurisdictionId();
    open(order, WorkKinds.DECIDE_CHANGE, Role.PERFORMANCE_OFFICE, root);
  }

  private void open(ChangeOrder order, String kind, Role role, long scopeId) {
    AppraisalCycle cycle = cycles.get(order.getCycleId());
    items.open(
        new NewWorkItem(
            kind,
            order.ref(),
            cycle.getId(),
            cycle.getYear(),
            order.getUnitId(),
            role,
            scopeId,
            null,
            null));
  }

  private void tellUnits(ChangeOrder order) {
    for (PlanAmendment each : order.getAmendments()) {
      outbox.post(
          new NewNotice(
              "ChangeOrderDecided",
              Role.UNIT_OFFICE,
              appraisals.get(each.getAppraisalId()).getUnitId(),
              order.ref(),
              List.of(
                  String.valueOf(order.getRequestedOn()),
                  "term:ChangeOrderState." + order.getState().name()),
              "change-order:" + order.getId() + ":" + each.getAppraisalId()));
    }
  }
}
