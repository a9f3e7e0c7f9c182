package org.kaoping.web.rectification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaoping.cycle.WorkStage;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Me;

/** The rectification orders of one unit's year. */
@Named("unitOrdersPage")
@RequestScoped
public class UnitOrdersPage {
  private static final Set<Role> ORDERING =
      EnumSet.of(Role.LEADING_GROUP, Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE);

  @Inject private RectificationService rectification;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private List<OrderView> orders;

  public List<OrderView> getOrders() {
    if (orders == null) {
      orders = runner.read(() -> rectification.ofAppraisal(appraisal.getId())).orElse(List.of());
    }
    return orders;
  }

  /** Whether the person may be offered the form of a new order. */
  public boolean isOrdering() {
    WorkStage stage = appraisal.getAppraisal().getWork().getStage();
    return stage.compareTo(WorkStage.EXECUTING) >= 0
        && stage != WorkStage.CONFIRMED
        && ORDERING.stream().anyMatch(me::holds);
  }
}
