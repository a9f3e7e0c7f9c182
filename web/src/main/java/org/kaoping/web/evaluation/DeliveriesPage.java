package org.kaoping.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.DeliveredView;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;

/** Results that departments deliver: my department's, or for the offices those of a cycle. */
@Named("deliveriesPage")
@RequestScoped
public class DeliveriesPage {
  @Inject private DeliveredResultService results;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private List<DeliveredView> mine;
  private List<DeliveredView> ofCycle;

  public List<DeliveredView> getMine() {
    if (mine == null) {
      mine = runner.read(results::mine).orElse(List.of());
    }
    return mine;
  }

  public List<DeliveredView> getOfCycle() {
    if (ofCycle == null) {
      ofCycle = runner.read(() -> results.ofCycle(cycle.getId())).orElse(List.of());
    }
    return ofCycle;
  }

  /** Whether a result came, or has not come, after its last day. */
  public boolean isLate(DeliveredView result) {
    return result.late() || !result.isDelivered() && clock.today().isAfter(result.dueOn());
  }
}
