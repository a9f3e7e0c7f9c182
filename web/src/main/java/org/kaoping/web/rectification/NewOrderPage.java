package org.kaoping.web.rectification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.calendar.DueDate;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.organization.OrganizationTree;
import org.kaoping.organization.OrganizationTree.Node;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.calendar.Limits;
import org.kaoping.web.page.AppraisalPage;

/** The form of a new rectification order, from an appraisal or from one of its duty tasks. */
@Named("newOrderPage")
@ViewScoped
public class NewOrderPage extends ActForm {
  @Inject private RectificationService rectification;
  @Inject private ExecutionService execution;
  @Inject private OrganizationTree organization;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Limits limits;

  private Long indicator;
  private Long division;
  private String problem;
  private String requirement;
  private LocalDate dueOn;
  private Integer days;
  private TermUnit unit = TermUnit.WORKING_DAYS;
  private boolean shown;
  private transient List<Choice> indicators;
  private transient List<Choice> divisions;

  /** Something to choose, with what it is called. */
  public record Choice(long id, String name) {}

  /** The indicators with a duty task. */
  public List<Choice> getIndicators() {
    if (indicators == null) {
      indicators =
          runner.read(() -> execution.tasks(appraisal.getId())).orElse(List.of()).stream()
              .map(NewOrderPage::indicator)
              .distinct()
              .toList();
    }
    return indicators;
  }

  private static Choice indicator(DutyTaskView task) {
    String name = task.level2().replaceAll("\\s+", "");
    return new Choice(
        task.indicatorId(),
        task.seq() + ". " + (name.length() > 60 ? name.substring(0, 60) + "…" : name));
  }

  /** The divisions of the unit today. */
  public List<Choice> getDivisions() {
    if (divisions == null) {
      divisions = below(runner.read(organization::tree).orElse(List.of()));
    }
    return divisions;
  }

  private List<Choice> below(List<Node> tree) {
    long unit = appraisal.getAppraisal().getUnitId();
    List<Choice> found = new ArrayList<>();
    int depth = -1;
    for (Node node : tree) {
      if (node.id() == unit) {
        depth = node.depth();
      } else if (depth >= 0 && node.depth() <= depth) {
        break;
      } else if (depth >= 0 && node.current()) {
        found.add(new Choice(node.id(), node.name()));
      }
    }
    return found;
  }

  /** Gives the order and shows it. */
  public String order() {
    return runner
        .call(this, context -> rectification.order(context, wanted()))
        .map(id -> "/order?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  private NewOrder wanted() {
    return new NewOrder(
        appraisal.getId(), indicator, division, problem, requirement, dueOn, limit());
  }

  private Term limit() {
    return days == null ? null : new Term(days, unit, false);
  }

  /** Shows when the limit would end; nothing is issued. */
  public String compute() {
    shown = true;
    return null;
  }

  /** The end of the limit in days, as if the order were issued today; null when none is given. */
  public DueDate getComputed() {
    return shown && days != null ? limits.fromToday(limit()) : null;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public TermUnit getUnit() {
    return unit;
  }

  public void setUnit(TermUnit unit) {
    this.unit = unit;
  }

  public Long getIndicator() {
    return indicator;
  }

  public void setIndicator(Long indicator) {
    this.indicator = indicator;
  }

  public Long getDivision() {
    return division;
  }

  public void setDivision(Long division) {
    this.division = division;
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
