package org.kaoping.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.supervision.CheckKind;
import org.kaoping.supervision.CheckService;
import org.kaoping.supervision.CheckView;
import org.kaoping.supervision.DrawService;
import org.kaoping.supervision.DrawView;
import org.kaoping.supervision.InspectorChoice;
import org.kaoping.supervision.NewCheck;
import org.kaoping.supervision.NewReport;
import org.kaoping.supervision.ProblemService;
import org.kaoping.supervision.RecusalService;
import org.kaoping.supervision.RecusalView;
import org.kaoping.supervision.ReportProblems;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** 监督检查: a cycle's draws, checks and reports, and who is recused. */
@Named("supervisionPage")
@ViewScoped
public class SupervisionPage implements Serializable {
  @Inject private DrawService draws;
  @Inject private CheckService checks;
  @Inject private ProblemService problems;
  @Inject private RecusalService recusals;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private final ActForm check = new ActForm();
  private final ActForm report = new ActForm();
  private final ActForm recusal = new ActForm();
  private final ActForm ending = new ActForm();
  private String kind;
  private String title;
  private String evaluator;
  private LocalDate issuedOn;
  private Long person;
  private String unit;
  private transient List<DrawView> drawn;
  private transient List<CheckView> checked;
  private transient List<ReportProblems> reported;
  private transient List<RecusalView> recused;

  public List<DrawView> getDraws() {
    if (drawn == null) {
      drawn = runner.read(() -> draws.ofCycle(cycle.getId())).orElse(List.of());
    }
    return drawn;
  }

  public List<CheckView> getChecks() {
    if (checked == null) {
      checked = runner.read(() -> checks.ofCycle(cycle.getId())).orElse(List.of());
    }
    return checked;
  }

  public List<ReportProblems> getReports() {
    if (reported == null) {
      reported = runner.read(() -> problems.ofCycle(cycle.getId())).orElse(List.of());
    }
    return reported;
  }

  public List<RecusalView> getRecusals() {
    if (recused == null) {
      recused = runner.read(recusals::inForce).orElse(List.of());
    }
    return recused;
  }

  public List<InspectorChoice> getPersons() {
    return runner.read(checks::inspectors).orElse(List.of());
  }

  public List<CheckKind> getKinds() {
    return List.of(CheckKind.DISCIPLINE, CheckKind.EFFICIENCY);
  }

  /** Opens a check that was not drawn, and shows it. */
  public String openCheck() {
    NewCheck wanted = new NewCheck(cycle.getId(), CheckKind.valueOf(kind), title);
    return runner
        .call(check, context -> checks.open(context, wanted))
        .map(id -> "/check?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** Names a report, and shows it. */
  public String openReport() {
    NewReport wanted = new NewReport(cycle.getId(), title, evaluator, issuedOn);
    return runner
        .call(report, context -> problems.open(context, wanted))
        .map(id -> "/evalreport?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  public String declare() {
    return runner.run(
            recusal, context -> recusals.declare(context, person, OrgChoices.unitOf(unit)))
        ? Here.again()
        : null;
  }

  public String end(long id) {
    return runner.run(ending, context -> recusals.end(context, id)) ? Here.again() : null;
  }

  public ActForm getCheck() {
    return check;
  }

  public ActForm getReport() {
    return report;
  }

  public ActForm getRecusal() {
    return recusal;
  }

  public ActForm getEnding() {
    return ending;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getEvaluator() {
    return evaluator;
  }

  public void setEvaluator(String evaluator) {
    this.evaluator = evaluator;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }
}
