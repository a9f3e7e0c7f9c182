package org.kaoping.web.changeorder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.PlanStage;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;

/** 原定/调整后 of a plan with its change orders; the change orders of a cycle. */
@Named("planChangesPage")
@RequestScoped
public class PlanChangesPage {
  @Inject private ChangeOrderService service;
  @Inject private AppraisalPage appraisal;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private AdjustedPlan plan;
  private List<ChangeOrderView> orders;
  private List<ChangeOrderView> ofCycle;

  /** Both sides of the plan. */
  public AdjustedPlan getPlan() {
    if (plan == null) {
      plan = runner.read(() -> service.adjusted(appraisal.getId())).orElse(null);
    }
    return plan;
  }

  /** Change orders on the plan, the latest first. */
  public List<ChangeOrderView> getOrders() {
    if (orders == null) {
      orders = runner.read(() -> service.ofAppraisal(appraisal.getId())).orElse(List.of());
    }
    return orders;
  }

  /** Change orders of the cycle, the latest first. */
  public List<ChangeOrderView> getOfCycle() {
    if (ofCycle == null) {
      ofCycle = runner.read(() -> service.ofCycle(cycle.getId())).orElse(List.of());
    }
    return ofCycle;
  }

  /** Whether the person may ask for a change now. */
  public boolean isAsking() {
    return appraisal.getAppraisal().getPlan().getStage() == PlanStage.FILED
        && isChangeable(appraisal.getCycle().getState())
        && me.getActors().stream()
            .anyMatch(
                actor ->
                    actor.role() == Role.UNIT_OFFICE
                        && actor.unitId() == appraisal.getAppraisal().getUnitId());
  }

  /** Whether the person may enter a document now. */
  public boolean isEntering() {
    return me.holds(Role.PERFORMANCE_OFFICE) && isChangeable(cycle.getCycle().getState());
  }

  private static boolean isChangeable(CycleState state) {
    return state == CycleState.PREPARED || state == CycleState.OPEN;
  }
}
