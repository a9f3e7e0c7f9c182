package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.SignOff;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.ActContext;

/** Takes a house's appraisal through the year, act by act, on the real clock. */
@ApplicationScoped
public class Passage {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private City city;
  @Inject private Timers timers;
  @Inject private BusinessClock clock;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private ExecutionService execution;
  @Inject private EvaluationService evaluation;
  @Inject private VerificationService verification;
  @Inject private ScoreService scores;

  void play(House house, Point until) {
    play(house, until, content(""));
  }

  /** With a plan of its own. */
  void play(House house, Point until, PlanContent plan) {
    for (Point point : Point.values()) {
      if (point == Point.DRAFTED && point.compareTo(until) <= 0) {
        city.by(house.office(), () -> plans.saveDraft(PLAIN, house.appraisalId(), plan));
      } else if (point.compareTo(until) <= 0) {
        reach(house, point);
      }
    }
  }

  /** A verified house's result is approved, confirmed and determined; 经办岗 verified everything. */
  public void determine(House house) {
    long id = house.appraisalId();
    Set<Long> indicators =
        city.see(City.OFFICE, () -> verification.byUnit(id)).lines().stream()
            .map(VerificationLine::indicatorId)
            .collect(Collectors.toSet());
    city.by(City.OFFICE, () -> verification.acceptClaims(PLAIN, id, indicators));
    city.by(City.OFFICE, () -> verification.finish(PLAIN, id));
    city.by(City.OFFICE_SECOND, () -> verification.approve(PLAIN, id, true));
    city.by(house.leader(), () -> verification.confirmResult(PLAIN, id, true));
    city.by(City.OFFICE, () -> scores.determine(PLAIN, house.cycleId()));
  }

  private void reach(House house, Point point) {
    switch (point) {
      case EMPTY, DRAFTED -> {}
      case TO_APPROVE, TO_SUBMIT, IN_REVIEW, AT_SIGN_OFF, FINAL_REVISION, TO_FILE, EXECUTING ->
          reachByPlan(house, point);
      default -> reachByWork(house, point);
    }
  }

  private void reachByPlan(House house, Point point) {
    long id = house.appraisalId();
    switch (point) {
      case TO_APPROVE -> city.by(house.office(), () -> way.sendForApproval(PLAIN, id));
      case TO_SUBMIT -> city.by(house.leader(), () -> way.decideInside(PLAIN, id, true));
      case IN_REVIEW -> city.by(house.office(), () -> way.submitPlan(PLAIN, id));
      case AT_SIGN_OFF -> city.by(City.OFFICE, () -> way.reviewPlan(PLAIN, id, PlanReview.PASSED));
      case FINAL_REVISION ->
          city.by(
              City.LEADER,
              () -> way.signOff(PLAIN, id, new SignOff(true, clock.today(), "同意", null)));
      case TO_FILE -> city.by(house.office(), () -> way.finishFinalRevision(PLAIN, id));
      case EXECUTING -> {
        city.by(City.OFFICE, () -> way.filePlan(PLAIN.byDocument("检备〔2090〕1号"), id));
        city.by(house.office(), () -> way.dispatch(PLAIN, id));
      }
      default -> throw new AssertionError(point);
    }
  }

  private void reachByWork(House house, Point point) {
    long id = house.appraisalId();
    switch (point) {
      case SELF_ASSESSING -> timers.fire(id, "Event_SelfEvaluationOpens");
      case SELF_ASSESSED -> tasks(house).forEach(task -> assess(house, task));
      case WRITING -> city.by(house.office(), () -> execution.closeCollection(PLAIN, id));
      case AT_MEETING -> {
        city.by(house.office(), () -> evaluation.saveReport(PLAIN, id, "自评报告"));
        city.by(house.office(), () -> evaluation.finishReport(PLAIN, id));
      }
      case REPORT_TO_SUBMIT ->
          city.by(
              house.leader(),
              () ->
                  evaluation.holdMeeting(
                      PLAIN, id, new Meeting(true, clock.today(), "纪要〔2090〕1号")));
      case REPORT_IN_REVIEW -> city.by(house.office(), () -> evaluation.submitReport(PLAIN, id));
      case VERIFYING ->
          city.by(City.OFFICE, () -> evaluation.reviewReport(PLAIN, id, ReportReview.ACCEPTED));
      default -> throw new AssertionError(point);
    }
  }

  private void assess(House house, DutyTaskView task) {
    String login = task.divisionId() == house.firstDivision() ? house.first() : house.second();
    BigDecimal rate = task.isLead() ? new BigDecimal("90") : null;
    city.by(login, () -> execution.selfAssess(PLAIN, task.id(), rate, "已完成"));
  }

  /** The duty tasks of a house. */
  public List<DutyTaskView> tasks(House house) {
    return city.see(house.office(), () -> execution.tasks(house.appraisalId()));
  }

  /** The task of 甲股 as the lead of the first indicator. */
  public DutyTaskView firstTask(House house) {
    return tasks(house).stream()
        .filter(task -> task.seq() == 1)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No duty task was dispatched"));
  }

  /**
   * A plan of three indicators.
   *
   * @param mark stands in front of the first indicator's text
   */
  public static PlanContent content(String mark) {
    List<PlanChapter> chapters =
        IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new PlanChapter(number, "第" + number + "章", "内容"))
            .toList();
    return new PlanContent(
        chapters,
        List.of(
            row(1, Category.MANDATORY, "基础绩效指标", mark + "重点项目推进", 600, "甲股"),
            row(2, Category.MANDATORY, "基础绩效指标", "机关效能建设", 400, "甲股", "乙股"),
            row(3, Category.SELF_SELECTED, "业务工作", "年度重点业务", 100, "乙股")));
  }

  /** One row whose owners exist in every house. */
  public static PlanRow row(
      int seq, Category category, String level1, String level2, int points, String... divisions) {
    return new PlanRow(
        null,
        seq,
        category,
        level1,
        level2,
        BigDecimal.valueOf(points),
        List.of("分管副局长"),
        List.of(divisions),
        List.of(divisions[0] + "负责人"));
  }
}
