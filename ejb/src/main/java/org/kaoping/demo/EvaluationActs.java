package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.security.ActContext;

/** March to June of the next year: self-assessment, report, bureau meeting, submission. */
@ApplicationScoped
public class EvaluationActs {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String LATE_DIVISION = "应急办";
  private static final String PROOF = "证明材料";

  @Inject private ExecutionService execution;
  @Inject private ExecutionActs work;
  @Inject private EvaluationService evaluation;

  void play(Play play) {
    selfAssess(play);
    report(play);
    submit(play);
  }

  private void selfAssess(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.MARCH, 20));
    for (DemoUnit unit : Cast.units()) {
      for (DutyTaskView task : work.tasks(play, unit)) {
        if (!LATE_DIVISION.equals(task.divisionName())) {
          assess(play, unit, task, PROOF);
        }
      }
    }
    play.stage().on(dates.after(Month.MARCH, 26));
    DutyTaskView returned = leadTask(play, "医政股");
    play.stage()
        .by(
            Cast.HEALTH.office(),
            () -> execution.returnSelfAssessment(PLAIN.because("未说明按病种付费比例的计算口径"), returned.id()));
    play.stage().on(dates.after(Month.MARCH, 28));
    assess(play, Cast.HEALTH, returned, "补充证明材料");
    play.stage().on(dates.after(Month.APRIL, 8));
    for (DutyTaskView task : work.tasks(play, Cast.HEALTH)) {
      if (LATE_DIVISION.equals(task.divisionName())) {
        assess(play, Cast.HEALTH, task, PROOF);
      }
    }
  }

  private DutyTaskView leadTask(Play play, String division) {
    return work.tasks(play, Cast.HEALTH).stream()
        .filter(t -> division.equals(t.divisionName()) && t.duty() == OwnerDuty.LEAD)
        .findFirst()
        .orElseThrow();
  }

  private void assess(Play play, DemoUnit unit, DutyTaskView task, String proof) {
    boolean lead = task.duty() == OwnerDuty.LEAD;
    if (lead) {
      work.proof(play, unit, task, proof);
    }
    BigDecimal rate = lead ? Figures.claimedRate(unit, task.seq()) : null;
    play.stage()
        .by(
            unit.division(task.divisionName()),
            () ->
                execution.selfAssess(
                    PLAIN,
                    task.id(),
                    rate,
                    lead ? "对照年度目标，完成率 " + rate + "%，证明材料已上传。" : "已配合牵头股室完成分工任务。"));
  }

  private void report(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.APRIL, 12));
    for (DemoUnit unit : Cast.units()) {
      play.stage().by(unit.office(), () -> execution.closeCollection(PLAIN, play.appraisal(unit)));
    }
    play.stage().on(dates.after(Month.APRIL, 20));
    for (DemoUnit unit : Cast.units()) {
      written(play, unit, Figures.reportText(unit, dates.year()));
    }
    meeting(play, dates.after(Month.APRIL, 24), true);
    play.stage().on(dates.after(Month.APRIL, 27));
    written(
        play,
        Cast.HEALTH,
        Figures.reportText(Cast.HEALTH, dates.year()) + "\n（按局务会意见补充存在问题和改进措施。）");
    play.stage().on(dates.after(Month.APRIL, 29));
    meet(
        play,
        Cast.HEALTH,
        dates.after(Month.APRIL, 29),
        true,
        "局务会纪要〔" + (dates.year() + 1) + "〕9号");
  }

  private void written(Play play, DemoUnit unit, String text) {
    long appraisal = play.appraisal(unit);
    play.stage().by(unit.office(), () -> evaluation.saveReport(PLAIN, appraisal, text));
    play.stage().by(unit.office(), () -> evaluation.finishReport(PLAIN, appraisal));
  }

  private void meeting(Play play, LocalDate day, boolean others) {
    play.stage().on(day);
    for (DemoUnit unit : Cast.units()) {
      boolean approved = others && unit != Cast.HEALTH;
      meet(play, unit, day, approved, "局务会纪要〔" + day.getYear() + "〕7号");
    }
  }

  private void meet(Play play, DemoUnit unit, LocalDate day, boolean approved, String minutes) {
    play.stage()
        .by(
            unit.leader(0),
            () ->
                evaluation.holdMeeting(
                    PLAIN.because(approved ? null : "报告未写存在问题和改进措施，请补充"),
                    play.appraisal(unit),
                    new Meeting(approved, day, minutes)));
  }

  private void submit(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.MAY, 8));
    for (DemoUnit unit : Cast.units()) {
      play.stage().by(unit.office(), () -> evaluation.submitReport(PLAIN, play.appraisal(unit)));
    }
    play.stage().on(dates.after(Month.MAY, 14));
    for (DemoUnit unit : Cast.units()) {
      boolean accepted = unit != Cast.HEALTH;
      reviewed(play, unit, accepted);
    }
    play.stage().on(dates.after(Month.MAY, 19));
    List.of(Cast.HEALTH)
        .forEach(
            unit ->
                play.stage()
                    .by(
                        unit.office(),
                        () -> evaluation.resubmitReport(PLAIN, play.appraisal(unit))));
    play.stage().on(dates.after(Month.MAY, 21));
    reviewed(play, Cast.HEALTH, true);
  }

  private void reviewed(Play play, DemoUnit unit, boolean accepted) {
    play.stage()
        .by(
            Cast.OFFICE,
            () ->
                evaluation.reviewReport(
                    PLAIN.because(accepted ? null : "附件缺少“两癌”检查的佐证材料，请补充后重新报送"),
                    play.appraisal(unit),
                    accepted ? ReportReview.ACCEPTED : ReportReview.RETURNED));
  }
}
