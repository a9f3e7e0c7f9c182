package org.kaoping.web.it.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.web.it.year.PlayedYear.day;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.commendation.CommendationService;
import org.kaoping.commendation.NoticeView;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.PlanPassage;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkPassage;
import org.kaoping.cycle.WorkStage;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.DeliveredView;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.execution.DutyTaskState;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepKind;
import org.kaoping.rectification.StepLine;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.support.ContainerTest;

/** What the year 2019, played through the services, has left behind. */
class YearIT extends ContainerTest {
  private static final String LATE_UNIT = "市文体和旅游局";
  private static final String PAPER_UNIT = "市民政局";
  private static final String LEADERS_RETURN = "市农业农村局";
  private static final String LATE_DIVISION = "应急办";
  private static final int LOWERED = 24;

  @Inject private PlayedYear year;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private PlanDocumentService plans;
  @Inject private ExecutionService execution;
  @Inject private RectificationService rectifications;
  @Inject private VerificationService verification;
  @Inject private DeliveredResultService delivered;
  @Inject private CommendationService commendations;

  @Test
  void theCycleIsClosedAndEveryUnitHasConfirmed() {
    AppraisalCycle cycle = year.cycle(PlayedYear.YEAR);
    assertThat(cycle.getState()).isEqualTo(CycleState.CLOSED);
    assertThat(cycle.getReleasedOn()).isEqualTo(day(2020, 7, 8));
    assertThat(cycle.getReleaseDocument()).isEqualTo("漳委办〔2020〕32号");
    assertThat(year.appraisals().values())
        .hasSize(6)
        .allSatisfy(
            appraisal -> {
              assertThat(appraisal.getPlan().getStage()).isEqualTo(PlanStage.FILED);
              assertThat(appraisal.getPlan().getDocumentNumber()).startsWith("漳效能办备〔2019〕");
              assertThat(appraisal.getWork().getStage()).isEqualTo(WorkStage.CONFIRMED);
              assertThat(appraisal.getWork().isReportLate()).isFalse();
            });
  }

  @Test
  void theBureausPlanWasReturnedOnceAndIsStillTimely() {
    PlanPassage plan = year.appraisal(PlayedYear.BUREAU).getPlan();
    assertThat(plan.getSubmittedOn()).isEqualTo(day(2018, 12, 20));
    assertThat(plan.isLate()).isFalse();
    assertThat(plan.getReturns()).isEqualTo(1);
    assertThat(plan.getReturnedOn()).isEqualTo(day(2018, 12, 29));
    assertThat(plan.getResubmissionDueOn()).isEqualTo(day(2019, 1, 8));
    assertThat(plan.isResubmissionLate()).isFalse();
    assertThat(plan.getSignedOffOn()).isEqualTo(day(2019, 1, 18));
    assertThat(plan.getSlipNumber()).isEqualTo("呈〔2019〕6号");
    assertThat(accepted("PlanWayService.decideInside", year.bureau(), "approved=false"))
        .isEqualTo(1);
  }

  @Test
  void theBureauDispatchedBeforeItsPlanWasFiled() {
    UnitAppraisal bureau = year.appraisal(PlayedYear.BUREAU);
    assertThat(bureau.getWork().isDispatchBeforeFiling()).isTrue();
    assertThat(bureau.getWork().getDispatchedOn())
        .isEqualTo(day(2019, 1, 22))
        .isBefore(bureau.getPlan().getFiledOn());
    assertThat(year.appraisal(PAPER_UNIT).getWork().isDispatchBeforeFiling()).isFalse();
  }

  @Test
  void theOtherUnitsWentTheirOwnWays() {
    PlanPassage late = year.appraisal(LATE_UNIT).getPlan();
    assertThat(late.isLate()).isTrue();
    assertThat(late.getSubmittedOn()).isEqualTo(day(2018, 12, 28));
    PlanPassage paper = year.appraisal(PAPER_UNIT).getPlan();
    assertThat(paper.isOnPaper()).isTrue();
    assertThat(paper.getSubmittedOn()).isEqualTo(day(2018, 12, 24));
    assertThat(paper.isLate()).as("the day of receipt counts, not that of registration").isFalse();
    PlanPassage returned = year.appraisal(LEADERS_RETURN).getPlan();
    assertThat(returned.getReturns()).isEqualTo(1);
    assertThat(returned.getReturnedOn()).isEqualTo(day(2019, 1, 15));
    assertThat(returned.getSignedOffBy()).isEqualTo("市政府分管领导");
    assertThat(
            accepted(
                "PlanWayService.signOff",
                year.appraisal(LEADERS_RETURN).getId(),
                "signedOff=false"))
        .isEqualTo(1);
    assertThat(year.appraisals().values().stream().filter(a -> a.getPlan().isLate())).hasSize(1);
  }

  @Test
  void theBureausReportWasRefusedByTheMeetingAndReturnedByTheOffice() {
    WorkPassage work = year.appraisal(PlayedYear.BUREAU).getWork();
    assertThat(work.getMeetingOn()).isEqualTo(day(2020, 4, 29));
    assertThat(work.getMinutesNumber()).isEqualTo("局务会纪要〔2020〕9号");
    assertThat(accepted("EvaluationService.holdMeeting", year.bureau(), "approved=false"))
        .isEqualTo(1);
    assertThat(work.getReportSubmittedOn()).isEqualTo(day(2020, 5, 8));
    assertThat(work.getReportReturns()).isEqualTo(1);
    assertThat(work.isResubmissionLate()).isFalse();
    assertThat(work.getObjections()).isEqualTo(1);
    assertThat(work.getConfirmedOn()).isEqualTo(day(2020, 6, 28));
    assertThat(
            ledger.number(
                "select count(*) from self_evaluation_report where appraisal_id = ?",
                year.bureau()))
        .isEqualTo(2);
  }

  @Test
  void oneDeliveredResultWasMissingAndCameLate() {
    assertThat(year.appraisal(PlayedYear.BUREAU).getWork().isResultsMissing()).isTrue();
    List<DeliveredView> all = city.see(City.OFFICE, () -> delivered.ofCycle(year.cycleId()));
    assertThat(all).hasSize(12).allMatch(DeliveredView::isDelivered);
    assertThat(all.stream().filter(DeliveredView::late))
        .singleElement()
        .satisfies(
            late -> {
              assertThat(late.unitName()).isEqualTo(PlayedYear.BUREAU);
              assertThat(late.seq()).isEqualTo(2);
              assertThat(late.deliveredOn()).isEqualTo(day(2020, 6, 24));
              assertThat(late.dueOn()).isEqualTo(day(2020, 6, 20));
            });
    assertThat(
            ledger.texts(
                "select date(convert_tz(business_time, '+00:00', '+08:00')) from audit_record"
                    + " where act = 'DeadlineMarks.resultsMissing' and subject_id = ?",
                year.bureau()))
        .as("marked by the timer, at the midnight after the last day")
        .containsExactly("2020-06-21");
  }

  @Test
  void thePlanHasThirtyEightIndicatorsInFifteenHundredPoints() {
    PlanView plan = city.see(PlayedYear.BUREAU_OFFICE, () -> plans.plan(year.bureau()));
    assertThat(plan.rows()).hasSize(38).extracting(PlanRow::seq).startsWith(1).endsWith(38);
    assertThat(plan.frozen()).isTrue();
    assertThat(sum(plan, row -> true)).isEqualByComparingTo("1500");
    assertThat(sum(plan, row -> row.level1().equals("基础绩效指标"))).isEqualByComparingTo("950");
    assertThat(sum(plan, row -> row.level1().equals("争先创优指标"))).isEqualByComparingTo("140");
    assertThat(sum(plan, row -> row.category() == Category.SELF_SELECTED))
        .isEqualByComparingTo("410");
    assertThat(plan.total()).isEqualByComparingTo("1500");
    assertThat(plan.chapters()).hasSize(6).allSatisfy(c -> assertThat(c.text()).isNotBlank());
  }

  private static BigDecimal sum(PlanView plan, java.util.function.Predicate<PlanRow> which) {
    return plan.rows().stream()
        .filter(which)
        .map(PlanRow::fullPoints)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void oneDivisionAssessedItselfLateAndAReturnedOneStayedTimely() {
    List<DutyTaskView> tasks =
        city.see(PlayedYear.BUREAU_OFFICE, () -> execution.tasks(year.bureau()));
    assertThat(tasks).allMatch(task -> task.state() == DutyTaskState.CLOSED);
    assertThat(tasks.stream().map(DutyTaskView::seq).distinct()).hasSize(38);
    assertThat(tasks.stream().filter(DutyTaskView::late))
        .isNotEmpty()
        .allMatch(task -> task.divisionName().equals(LATE_DIVISION));
    assertThat(tasks.stream().filter(task -> task.divisionName().equals(LATE_DIVISION)))
        .allMatch(DutyTaskView::late);
    assertThat(year.appraisal(PlayedYear.BUREAU).getWork().isSelfAssessmentsLate()).isTrue();
    assertThat(
            ledger.number(
                "select sum(returns) from duty_task where appraisal_id = ?", year.bureau()))
        .isEqualTo(1);
  }

  @Test
  void oneRectificationSucceededInRoundTwoAndOneEndedInATalk() {
    List<OrderView> ledgerOf2019 =
        city.see(PlayedYear.BUREAU_OFFICE, () -> rectifications.ledger(PlayedYear.YEAR));
    assertThat(ledgerOf2019).hasSize(2);
    OrderView closed = withState(ledgerOf2019, RectificationState.CLOSED);
    assertThat(closed.divisionName()).isEqualTo("基卫股");
    assertThat(closed.round()).isEqualTo(2);
    assertThat(closed.overdue()).isFalse();
    assertThat(closed.steps())
        .extracting(StepLine::kind)
        .containsExactly(StepKind.ANSWER, StepKind.RECHECK, StepKind.ANSWER, StepKind.RECHECK);
    OrderView talked = withState(ledgerOf2019, RectificationState.TALK_SETTLED);
    assertThat(talked.divisionName()).isEqualTo("疾控股");
    assertThat(talked.overdue()).isTrue();
    assertThat(talked.steps()).extracting(StepLine::kind).containsExactly(StepKind.TALK);
  }

  private static OrderView withState(List<OrderView> orders, RectificationState state) {
    return orders.stream()
        .filter(order -> order.state() == state)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No order is " + state));
  }

  @Test
  void verificationLoweredOneRateWithItsReason() {
    List<VerificationLine> lines =
        city.see(City.OFFICE, () -> verification.byUnit(year.bureau()).lines());
    assertThat(lines).hasSize(38).noneMatch(VerificationLine::isToVerify);
    assertThat(lines.stream().filter(VerificationLine::isChanged))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.seq()).isEqualTo(LOWERED);
              assertThat(line.verifiedRate()).isEqualByComparingTo("83");
              assertThat(line.claimedRate()).isGreaterThan(new BigDecimal("83"));
              assertThat(line.reason()).isEqualTo("抽查3家医院，按病种付费占比为29%，未达35%的目标");
            });
  }

  @Test
  void theCommendationIsPublished() {
    NoticeView notice =
        city.see(PlayedYear.BUREAU_OFFICE, () -> commendations.notice(year.cycleId()));
    assertThat(notice.documentNumber()).isEqualTo("漳委〔2020〕58号");
    assertThat(notice.publishedOn()).isEqualTo(day(2020, 7, 16));
    assertThat(notice.title()).contains("2019");
    assertThat(notice.units()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(notice.persons()).hasSize(2);
  }

  private long accepted(String act, long appraisalId, String detail) {
    return ledger.number(
        "select count(*) from audit_record where act = ? and subject_type = 'UNIT_APPRAISAL'"
            + " and subject_id = ? and outcome = 'ACCEPTED' and detail like ?",
        act,
        appraisalId,
        detail + "%");
  }
}
