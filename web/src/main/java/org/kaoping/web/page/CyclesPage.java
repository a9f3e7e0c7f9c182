package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;

/** The cycles of the jurisdiction; units find their own appraisal beside each. */
@Named("cyclesPage")
@RequestScoped
public class CyclesPage {
  @Inject private CycleService cycles;
  @Inject private CycleBoardService board;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private List<AppraisalCycle> all;
  private List<UnitAppraisal> own;

  public List<AppraisalCycle> getAll() {
    if (all == null) {
      all = runner.read(cycles::cycles).orElse(List.of());
    }
    return all;
  }

  /** The appraisal of the person's own unit in a cycle; null when it has none. */
  public UnitAppraisal own(AppraisalCycle cycle) {
    if (own == null) {
      boolean inUnit = me.isAssigned() && me.getActor().role().reach() != Role.Reach.JURISDICTION;
      own = inUnit ? runner.read(board::ofOwnUnit).orElse(List.of()) : List.of();
    }
    return own.stream().filter(a -> a.getCycleId() == cycle.getId()).findFirst().orElse(null);
  }
}
