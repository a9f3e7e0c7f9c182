package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.cycle.PlanPassage;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkPassage;
import org.kaoping.extension.LateRuleService;
import org.kaoping.web.act.ActRunner;

/** What is on record about a unit's year, in the order in which it came about. */
@Named("appraisalFacts")
@RequestScoped
public class AppraisalFacts {
  @Inject private AppraisalPage page;
  @Inject private Show show;
  @Inject private LateRuleService lateRules;
  @Inject private ActRunner runner;

  private List<Fact> facts;

  /**
   * One fact.
   *
   * @param warning what was wrong with it; null when nothing
   */
  public record Fact(String label, String value, String warning) {}

  /** The facts that there are. */
  public List<Fact> getAll() {
    if (facts == null) {
      facts = new ArrayList<>();
      UnitAppraisal appraisal = page.getAppraisal();
      if (appraisal != null) {
        addPlan(appraisal.getPlan());
        addWork(appraisal.getWork());
      }
    }
    return facts;
  }

  private void addPlan(PlanPassage plan) {
    String late = plan.isLate() ? late(StageCode.PLAN) : null;
    if (plan.getSubmittedOn() != null || plan.isLate()) {
      String paper = plan.isOnPaper() ? " " + show.text("fact.paper") : "";
      add("fact.submitted", show.day(plan.getSubmittedOn()) + paper, late);
    }
    addTimes("fact.returns", plan.getReturns());
    addLimit("fact.resubmission", plan.getResubmissionDueOn(), plan.isResubmissionLate());
    addDay("fact.signedOff", plan.getSignedOffOn(), plan.getSignedOffBy());
    addText("fact.instruction", plan.getInstruction());
    addText("fact.slip", plan.getSlipNumber());
    addDay("fact.filed", plan.getFiledOn(), plan.getDocumentNumber());
  }

  private void addWork(WorkPassage work) {
    addDay(
        "fact.dispatched",
        work.getDispatchedOn(),
        work.isDispatchBeforeFiling() ? show.text("fact.beforeFiling") : null);
    if (work.isSelfAssessmentsLate()) {
      add("fact.selfLate", "", show.text("fact.selfLate.yes"));
    }
    addDay("fact.meeting", work.getMeetingOn(), work.getMinutesNumber());
    if (work.getReportSubmittedOn() != null || work.isReportLate()) {
      add(
          "fact.report",
          show.day(work.getReportSubmittedOn()),
          work.isReportLate() ? late(StageCode.REPORT) : null);
    }
    addTimes("fact.report.returns", work.getReportReturns());
    addLimit("fact.report.resubmission", work.getResubmissionDueOn(), work.isResubmissionLate());
    if (work.isResultsMissing()) {
      add("fact.missing", "", show.text("fact.missing.yes"));
    }
    addTimes("fact.objections", work.getObjections());
    addDay("fact.confirmed", work.getConfirmedOn(), null);
  }

  /** That it was late, and what the scheme says about that. */
  private String late(StageCode stage) {
    return runner
        .read(() -> lateRules.consequence(page.getCycle().getId(), stage).orElse(null))
        .map(consequence -> show.text("fact.late") + "：" + consequence)
        .orElse(show.text("fact.late"));
  }

  private void addTimes(String key, int times) {
    if (times > 0) {
      add(key, show.text("fact.times", times), null);
    }
  }

  private void addLimit(String key, LocalDate day, boolean late) {
    if (day != null) {
      add(key, show.day(day), late ? show.text("fact.late") : null);
    }
  }

  private void addDay(String key, LocalDate day, String more) {
    if (day != null) {
      add(key, show.day(day) + (more == null || more.isBlank() ? "" : " " + more), null);
    }
  }

  private void addText(String key, String text) {
    if (text != null && !text.isBlank()) {
      add(key, text, null);
    }
  }

  private void add(String key, String value, String warning) {
    facts.add(new Fact(show.text(key), value, warning));
  }
}
