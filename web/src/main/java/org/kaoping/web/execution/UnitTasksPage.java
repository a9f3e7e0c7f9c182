package org.kaoping.web.execution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;

/** All duty tasks of a unit's year, and what is still missing of the self-assessments. */
@Named("unitTasksPage")
@RequestScoped
public class UnitTasksPage {
  @Inject private ExecutionService execution;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;

  private List<DutyTaskView> tasks;
  private String only = "all";

  public List<DutyTaskView> getTasks() {
    if (tasks == null) {
      tasks = runner.read(() -> execution.tasks(appraisal.getId())).orElse(List.of());
    }
    return tasks;
  }

  /** The tasks that the filter leaves: all, those without a self-assessment, or the late ones. */
  public List<DutyTaskView> getShown() {
    return switch (only) {
      case "missing" -> getTasks().stream().filter(UnitTasksPage::owes).toList();
      case "late" -> getTasks().stream().filter(DutyTaskView::late).toList();
      default -> getTasks();
    };
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(String only) {
    this.only = only == null ? "all" : only;
  }

  /** How many self-assessments the leads still owe. */
  public long getMissingLeads() {
    return missing(OwnerDuty.LEAD);
  }

  /** How many self-assessments the assisting divisions still owe. */
  public long getMissingAssists() {
    return missing(OwnerDuty.ASSIST);
  }

  public long getLate() {
    return getTasks().stream().filter(DutyTaskView::late).count();
  }

  private long missing(OwnerDuty duty) {
    return getTasks().stream().filter(task -> task.duty() == duty && owes(task)).count();
  }

  private static boolean owes(DutyTaskView task) {
    return switch (task.state()) {
      case OPEN, SELF_ASSESSMENT_DUE, RETURNED -> true;
      case SELF_ASSESSED, CLOSED -> false;
    };
  }
}
