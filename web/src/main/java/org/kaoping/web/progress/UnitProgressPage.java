package org.kaoping.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.progress.BudgetService;
import org.kaoping.progress.DualMonitoring;
import org.kaoping.progress.MilestoneService;
import org.kaoping.progress.ProgressService;
import org.kaoping.progress.ProgressSettingService;
import org.kaoping.progress.TaskLine;
import org.kaoping.progress.UnitProgressView;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** 进度 of a unit: its tasks against the time elapsed, its budget, and what its office enters. */
@Named("unitProgressPage")
@ViewScoped
public class UnitProgressPage implements Serializable {
  @Inject private ProgressService progress;
  @Inject private ProgressSettingService settings;
  @Inject private BudgetService budgets;
  @Inject private MilestoneService milestones;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Show show;
  @Inject private Me me;

  private final BudgetForm budget = new BudgetForm();
  private final RequestForm request = new RequestForm();
  private final MilestoneForm milestone = new MilestoneForm();
  private transient UnitProgressView found;

  /** The unit's progress; null when the person may not see it, which a message says. */
  public UnitProgressView getProgress() {
    if (found == null) {
      found = runner.read(() -> progress.ofAppraisal(appraisal.getId())).orElse(null);
    }
    return found;
  }

  /** The tasks that lead, for the choice of an indicator. */
  public List<TaskLine> getLeads() {
    return getProgress().tasks().stream()
        .filter(task -> "LEAD".equals(task.duty().name()))
        .toList();
  }

  /** A percentage for people. */
  public String percent(BigDecimal rate) {
    return rate == null ? "—" : show.points(rate) + "%";
  }

  /** How far behind or ahead, in words. */
  public String gap(BigDecimal gap) {
    if (gap == null) {
      return "—";
    }
    return gap.signum() > 0
        ? show.text("progress.behind", show.points(gap))
        : show.text("progress.ahead", show.points(gap.negate()));
  }

  /** What an order for rectification may begin with; somebody reads it and issues it, or not. */
  public String problem(DualMonitoring dual) {
    return show.text(
        "progress.problem",
        dual.title() == null ? appraisal.getUnit().getName() : dual.title(),
        percent(dual.completion()),
        percent(getProgress().elapsed()),
        percent(dual.execution()),
        show.day(dual.asOf()),
        dual.source(),
        dual.alerts().stream().map(show::term).collect(Collectors.joining("、")));
  }

  /** Whether the person's role orders rectification. */
  public boolean isOrdering() {
    return me.holds(Role.UNIT_OFFICE)
        || me.holds(Role.LEADING_GROUP)
        || me.holds(Role.PERFORMANCE_OFFICE);
  }

  public boolean isUnitOffice() {
    return me.holds(Role.UNIT_OFFICE);
  }

  /** Whether the person may ask for a report. */
  public boolean isAsking() {
    return isUnitOffice() || me.holds(Role.PERFORMANCE_OFFICE);
  }

  public String enterBudget() {
    return runner.run(budget, c -> budgets.enterForUnit(c, appraisal.getId(), budget.figure()))
        ? Here.again()
        : null;
  }

  public String ask() {
    return runner
            .call(
                request,
                c -> settings.ask(c, appraisal.getId(), request.getDays(), request.getText()))
            .isPresent()
        ? Here.again()
        : null;
  }

  public String addMilestone() {
    return runner
            .call(
                milestone,
                c ->
                    milestones.add(
                        c, appraisal.getId(), milestone.getIndicator(), milestone.milestone()))
            .isPresent()
        ? Here.again()
        : null;
  }

  public BudgetForm getBudget() {
    return budget;
  }

  public RequestForm getRequest() {
    return request;
  }

  public MilestoneForm getMilestone() {
    return milestone;
  }
}
