package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.CurrentAct;
import org.kaoping.workflow.ProcessSteps;

/** Writes the order on a finding in the running act: row, process, notice. */
@ApplicationScoped
class OrderWriter {
  @Inject private Findings findings;
  @Inject private RectificationOrders orders;
  @Inject private RectificationNotices notices;
  @Inject private ProcessSteps steps;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * @param finding one without an order
   * @return id of the order, which the running act is about now
   */
  long write(Finding finding, OrderTerms terms) {
    findings.order(finding);
    RectificationOrder order =
        new RectificationOrder(
            finding, terms, act.context().documentNumber(), clock.today(), act.actor().postName());
    orders.add(order);
    act.about(order.ref());
    steps.startRectification(order.getId());
    notices.ordered(order);
    return order.getId();
  }
}
