package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.security.ActContext;

/**
 * The year of work: progress by quarter, one rectification that succeeds and one that ends in a
 * talk.
 */
@ApplicationScoped
public class ExecutionActs {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int[] QUARTERS = {25, 50, 75};
  private static final Month[] REPORTED = {Month.APRIL, Month.JULY, Month.OCTOBER};

  @Inject private ExecutionService execution;
  @Inject private RectificationService rectifications;
  @Inject private DeliveredResultService delivered;
  @Inject private EvidenceService evidence;
  @Inject private ProgressSamples samples;

  void play(Play play) {
    YearPlan dates = play.dates();
    expectDelivered(play);
    samples.ask(play);
    progress(play, 0);
    long faulty = order(play, "基卫股", dates.during(Month.MAY, 10), dates.during(Month.JUNE, 10));
    succeed(play, faulty);
    progress(play, 1);
    samples.milestones(play, () -> tasks(play, Cast.HEALTH));
    long idle =
        order(play, "疾控股", dates.during(Month.AUGUST, 20), dates.during(Month.SEPTEMBER, 20));
    endInTalk(play, idle);
    progress(play, 2);
  }

  /** What lies open in the year that is still running: an order with some days left. */
  void leaveOpen(Play play, LocalDate today) {
    List<DutyTaskView> tasks = tasks(play, Cast.HEALTH);
    if (!tasks.isEmpty()) {
      ordered(play, tasks, "妇幼健康股", today.plusDays(10), "整〔" + today.getYear() + "〕9号");
    }
  }

  private void expectDelivered(Play play) {
    play.stage().on(play.dates().during(Month.MARCH, 5));
    long department = play.ids().get("department");
    for (DemoUnit unit : Cast.units()) {
      if (play.lags(unit)) {
        continue;
      }
      tasks(play, unit).stream()
          .filter(task -> task.seq() <= 2 && task.duty() == OwnerDuty.LEAD)
          .forEach(
              task ->
                  play.stage()
                      .by(
                          Cast.OFFICE,
                          () ->
                              delivered.expect(
                                  PLAIN, task.appraisalId(), task.indicatorId(), department)));
    }
  }

  private void progress(Play play, int quarter) {
    play.stage().on(play.dates().during(REPORTED[quarter], 10));
    for (DemoUnit unit : Cast.units()) {
      if (play.lags(unit)) {
        continue;
      }
      for (DutyTaskView task : tasks(play, unit)) {
        if (task.duty() == OwnerDuty.LEAD && !"应急办".equals(task.divisionName())) {
          report(play, unit, task, quarter);
        }
      }
    }
  }

  private void report(Play play, DemoUnit unit, DutyTaskView task, int quarter) {
    int percent = ProgressSamples.reached(play, unit, QUARTERS[quarter]);
    play.stage()
        .by(
            unit.division(task.divisionName()),
            () ->
                execution.reportProgress(
                    PLAIN,
                    task.id(),
                    percent,
                    "截至" + REPORTED[quarter].getValue() + "月，按计划推进，已完成年度任务的 " + percent + "%。"));
  }

  private long order(Play play, String division, LocalDate on, LocalDate due) {
    play.stage().on(on);
    return ordered(
        play,
        tasks(play, Cast.HEALTH),
        division,
        due,
        "整〔" + on.getYear() + "〕" + on.getMonthValue() + "号");
  }

  private long ordered(
      Play play, List<DutyTaskView> tasks, String division, LocalDate due, String number) {
    DutyTaskView task =
        tasks.stream()
            .filter(t -> division.equals(t.divisionName()) && t.isLead())
            .max(Comparator.comparingInt(DutyTaskView::seq))
            .orElseThrow();
    return play.stage()
        .byFor(
            Cast.HEALTH.leader(0),
            () ->
                rectifications.order(
                    PLAIN.byDocument(number),
                    new NewOrder(
                        task.appraisalId(),
                        task.indicatorId(),
                        task.divisionId(),
                        "“" + task.level1() + "”进度滞后，未达到序时进度",
                        "查明原因，制定赶进度的措施，并报送佐证材料",
                        due)));
  }

  private void succeed(Play play, long order) {
    YearPlan dates = play.dates();
    play.stage().on(dates.during(Month.MAY, 28));
    answer(play, "基卫股", order, "已调整人员分工，每周调度一次。");
    play.stage().on(dates.during(Month.JUNE, 2));
    play.stage()
        .by(
            Cast.HEALTH.leader(0),
            () ->
                rectifications.recheck(
                    PLAIN.because("措施未写明完成时间"),
                    order,
                    Recheck.AGAIN,
                    dates.during(Month.JUNE, 25)));
    play.stage().on(dates.during(Month.JUNE, 20));
    answer(play, "基卫股", order, "资金已于6月18日足额拨付到位，签约服务进度达到52%。");
    play.stage().on(dates.during(Month.JUNE, 23));
    play.stage()
        .by(
            Cast.HEALTH.leader(0),
            () -> rectifications.recheck(PLAIN, order, Recheck.CLOSED, null));
  }

  private void answer(Play play, String division, long order, String measures) {
    play.stage()
        .by(Cast.HEALTH.division(division), () -> rectifications.answer(PLAIN, order, measures));
  }

  private void endInTalk(Play play, long order) {
    YearPlan dates = play.dates();
    LocalDate held = dates.during(Month.SEPTEMBER, 25);
    play.stage().on(held);
    play.stage()
        .by(
            Cast.HEALTH.leader(0),
            () ->
                rectifications.holdTalk(
                    PLAIN.byDocument("约谈〔" + held.getYear() + "〕1号"),
                    order,
                    new TalkRecord(held, "局二楼会议室", "逾期未反馈整改情况；责令一周内补报并在局务会上说明。"),
                    TalkResult.SETTLED,
                    null));
  }

  /** Attaches a text with a title as evidence to a duty task. */
  void proof(Play play, DemoUnit unit, DutyTaskView task, String title) {
    byte[] text =
        (title + "\n指标：" + task.level2() + "\n单位：" + unit.name() + "\n" + task.divisionName())
            .getBytes(StandardCharsets.UTF_8);
    play.stage()
        .by(
            unit.division(task.divisionName()),
            () ->
                evidence.attach(
                    PLAIN, task.ref(), title + "-" + task.seq() + ".txt", "text/plain", text));
  }

  List<DutyTaskView> tasks(Play play, DemoUnit unit) {
    return play.stage().byFor(unit.office(), () -> execution.tasks(play.appraisal(unit)));
  }
}
