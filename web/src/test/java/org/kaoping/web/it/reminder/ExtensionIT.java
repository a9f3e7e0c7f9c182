package org.kaoping.web.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.extension.ExtensionService;
import org.kaoping.extension.LateRuleService;
import org.kaoping.extension.LimitStatistics;
import org.kaoping.extension.NewLateException;
import org.kaoping.organization.OrganizationService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.TaskIds;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Passage;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Refusals;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.acts.Timers;
import org.kaoping.web.it.support.ContainerTest;

/** Request, decision, new due time: work item, limit and timer move in the same act. */
class ExtensionIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext BECAUSE = PLAIN.because("主要负责人调整");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Days days;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Refusals refusals;
  @Inject private Passage passage;
  @Inject private ExtensionService extensions;
  @Inject private ExtensionReadings readings;
  @Inject private LateRuleService lateRules;
  @Inject private PlanWayService way;
  @Inject private ExecutionService execution;
  @Inject private RectificationService rectifications;
  @Inject private OrganizationService organization;
  @Inject private BusinessClock clock;
  @Inject private ReceiptService receipts;
  @Inject private EvaluationService evaluation;

  @AfterEach
  void resetClock() {
    days.reset();
  }

  private LocalDate lastDay(long item) {
    return LocalDate.parse(
        ledger.text(
            "select date(timestampadd(hour, 8, timestampadd(second, -1, due_at))) from work_item"
                + " where id = ?",
            item));
  }

  private LimitStatistics statistics(House house, ExtendableLimit limit) {
    return city.see(City.OFFICE, () -> readings.statistics(house.cycleId())).stream()
        .filter(line -> line.limit() == limit)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anExtendedPlanIsInTimeOnItsNewLastDay() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long item = days.item(house, TaskIds.SUBMIT_PLAN);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    LocalDate wanted = dueOn.plusDays(6);
    long request = city.id(house.office(), () -> extensions.request(BECAUSE, item, wanted));
    assertThat(lastDay(item)).as("asking moves nothing").isEqualTo(dueOn);
    LocalDate granted = dueOn.plusDays(4);
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, granted));
    assertThat(lastDay(item)).isEqualTo(granted);
    assertThat(timers.job(house.appraisalId(), "Timer_PlanSubmissionDue").getDuedate().toInstant())
        .isEqualTo(ShanghaiDates.endOf(granted));
    assertThat(
            ledger.number(
                "select count(*) from work_item where kind = 'Extension_Decide' and subject_id = ?"
                    + " and subject_type = 'UNIT_APPRAISAL' and is_open = true",
                house.appraisalId()))
        .isZero();
    days.goToTheEndOf(granted);
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(
            ledger.number("select plan_late from unit_appraisal where id = ?", house.appraisalId()))
        .isZero();
    assertThat(statistics(house, ExtendableLimit.PLAN))
        .isEqualTo(new LimitStatistics(ExtendableLimit.PLAN, 1, 1, 0, 4, 0));
  }

  @Test
  void afterTheNewLastDayItIsLateAndCountedApart() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long item = days.item(house, TaskIds.SUBMIT_PLAN);
    LocalDate granted = days.dueOn(house, StageCode.PLAN).plusDays(4);
    long request = city.id(house.office(), () -> extensions.request(BECAUSE, item, granted));
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, null));
    days.go(granted.plusDays(1));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(statistics(house, ExtendableLimit.PLAN))
        .isEqualTo(new LimitStatistics(ExtendableLimit.PLAN, 1, 1, 0, 4, 1));
  }

  @Test
  void aStepThatOpensLaterIsUnderTheExtendedLimitToo() {
    House house = scene.fresh(Point.DRAFTED);
    long draft = days.item(house, TaskIds.DRAFT_PLAN);
    LocalDate granted = days.dueOn(house, StageCode.PLAN).plusDays(7);
    long request = city.id(house.office(), () -> extensions.request(BECAUSE, draft, granted));
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, null));
    city.by(house.office(), () -> way.sendForApproval(PLAIN, house.appraisalId()));
    city.by(house.leader(), () -> way.decideInside(PLAIN, house.appraisalId(), true));
    assertThat(lastDay(days.item(house, TaskIds.SUBMIT_PLAN))).isEqualTo(granted);
    assertThat(timers.job(house.appraisalId(), "Timer_PlanSubmissionDue").getDuedate().toInstant())
        .isEqualTo(ShanghaiDates.endOf(granted));
  }

  @Test
  void aReportOnPaperIsInTimeWithinItsExtendedLimit() {
    House house = scene.fresh(Point.REPORT_TO_SUBMIT);
    long item = days.item(house, TaskIds.SUBMIT_REPORT);
    LocalDate granted = days.dueOn(house, StageCode.REPORT).plusDays(4);
    long request = city.id(house.office(), () -> extensions.request(BECAUSE, item, granted));
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, null));
    days.go(granted);
    long receipt =
        city.id(City.OFFICE, () -> receipts.register(PLAIN, reportOnPaper(house, granted)));
    city.by(
        City.OFFICE, () -> evaluation.recordReceivedReport(PLAIN, house.appraisalId(), receipt));
    assertThat(
            ledger.number(
                "select report_late from unit_appraisal where id = ?", house.appraisalId()))
        .isZero();
  }

  private static NewReceipt reportOnPaper(House house, LocalDate day) {
    return new NewReceipt(
        ReceiptChannel.PAPER,
        ReceiptKind.REPORT,
        day.atStartOfDay(),
        house.unitId(),
        null,
        "报送自评报告的函",
        "检函〔2090〕2号",
        null);
  }

  @Test
  void unfitRequestsAreRefusedByTheirRules() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long item = days.item(house, TaskIds.SUBMIT_PLAN);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    assertThat(
            refusals.problems(
                List.of(
                    asking(
                        "not later",
                        house.office(),
                        BECAUSE,
                        item,
                        dueOn,
                        "ExtensionLiesAfterTheLimit"),
                    asking(
                        "no reason",
                        house.office(),
                        PLAIN,
                        item,
                        dueOn.plusDays(1),
                        "ReasonIsGiven"),
                    asking(
                        "beyond the cycle",
                        house.office(),
                        BECAUSE,
                        item,
                        days.dueOn(house, StageCode.COMMENDATION).plusDays(1),
                        "ExtensionStaysInTheCycle"),
                    asking(
                        "not the holder",
                        house.leader(),
                        BECAUSE,
                        item,
                        dueOn.plusDays(1),
                        "KnownAndOwn"))))
        .isEmpty();
    long request =
        city.id(house.office(), () -> extensions.request(BECAUSE, item, dueOn.plusDays(3)));
    assertThat(
            refusals.problems(
                List.of(
                    asking(
                        "a second one",
                        house.office(),
                        BECAUSE,
                        item,
                        dueOn.plusDays(5),
                        "OneExtensionIsOpen"),
                    new Attempt(
                        "refuse without a reason",
                        City.OFFICE,
                        () -> extensions.decide(PLAIN, request, false, null),
                        "ReasonIsGiven"),
                    new Attempt(
                        "grant less than there is",
                        City.OFFICE,
                        () -> extensions.decide(PLAIN, request, true, dueOn),
                        "ExtensionLiesAfterTheLimit"),
                    new Attempt(
                        "the unit decides itself",
                        house.both(),
                        () -> extensions.decide(PLAIN, request, true, null),
                        "ActsOnlyInOwnRole"))))
        .isEmpty();
    city.by(house.office(), () -> extensions.withdraw(PLAIN, request));
    long again =
        city.id(house.office(), () -> extensions.request(BECAUSE, item, dueOn.plusDays(2)));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(ledger.text("select state from extension_request where id = ?", again))
        .as("the work is done")
        .isEqualTo("LAPSED");
  }

  private Attempt asking(
      String what, String login, ActContext context, long item, LocalDate wanted, String rule) {
    return new Attempt(what, login, () -> extensions.request(context, item, wanted), rule);
  }

  @Test
  void afterTheLastDayOnlyAnExceptionLetsAsk() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long item = days.item(house, TaskIds.SUBMIT_PLAN);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    days.go(dueOn.plusDays(1));
    assertThat(
            refusals.problems(
                List.of(
                    asking(
                        "late",
                        house.office(),
                        BECAUSE,
                        item,
                        dueOn.plusDays(9),
                        "ExtensionIsAskedInTime"))))
        .isEmpty();
    NewLateException exception =
        new NewLateException(
            house.cycleId(), StageCode.PLAN, house.unitId(), null, dueOn.plusDays(3));
    city.by(
        City.OFFICE, () -> lateRules.grantException(BECAUSE.byDocument("检例〔2090〕1号"), exception));
    long request =
        city.id(house.office(), () -> extensions.request(BECAUSE, item, dueOn.plusDays(9)));
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, null));
    assertThat(lastDay(item)).isEqualTo(dueOn.plusDays(9));
  }

  @Test
  void aDivisionsSelfAssessmentIsDecidedByItsUnitAndNeverByTheRequester() {
    House house = scene.fresh(Point.SELF_ASSESSING);
    DutyTaskView task = passage.firstTask(house);
    long item =
        ledger.number(
            "select id from work_item where subject_type = 'DUTY_TASK' and subject_id = ?"
                + " and is_open = true",
            task.id());
    LocalDate dueOn = lastDay(item);
    bothPosts(house);
    long request =
        city.id(house.first(), () -> extensions.request(BECAUSE, item, dueOn.plusDays(5)));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "decide oneself",
                        house.first(),
                        () -> extensions.decide(PLAIN, request, true, null),
                        "ExtensionIsNotDecidedByItsRequester"))))
        .isEmpty();
    city.by(house.office(), () -> extensions.decide(PLAIN, request, true, null));
    assertThat(lastDay(item)).isEqualTo(dueOn.plusDays(5));
    days.go(dueOn.plusDays(5));
    city.by(
        house.first(), () -> execution.selfAssess(PLAIN, task.id(), new BigDecimal("90"), "已完成"));
    assertThat(ledger.number("select late from duty_task where id = ?", task.id())).isZero();
  }

  @Test
  void aPersonOfTwoPostsAsksUnderTheOneThatHoldsTheWork() {
    House house = scene.fresh(Point.TO_SUBMIT);
    bothPosts(house);
    long item = days.item(house, TaskIds.SUBMIT_PLAN);
    LocalDate granted = days.dueOn(house, StageCode.PLAN).plusDays(4);

    long request = city.id(house.first(), () -> extensions.request(BECAUSE, item, granted));
    city.by(City.OFFICE, () -> extensions.decide(PLAIN, request, true, null));

    assertThat(lastDay(item)).isEqualTo(granted);
  }

  /** 甲股's person also sits in the unit office. */
  private void bothPosts(House house) {
    long person = ledger.number("select id from person where login = ?", house.first());
    long post =
        ledger.number(
            "select id from post where org_unit_id = ? and role = 'UNIT_OFFICE'", house.unitId());
    city.by(City.ADMIN, () -> organization.assign(PLAIN, person, post, LocalDate.of(2018, 1, 1)));
  }

  @Test
  void aRectificationOrderIsExtendedByTheLeadingGroup() {
    House house = scene.fresh(Point.EXECUTING);
    LocalDate dueOn = clock.today().plusDays(9);
    long order =
        city.id(
            house.leader(),
            () ->
                rectifications.order(
                    PLAIN.byDocument("检整〔2090〕9号"),
                    new NewOrder(
                        house.appraisalId(), null, house.firstDivision(), "问题", "要求", dueOn)));
    long item =
        ledger.number(
            "select id from work_item where subject_type = 'RECTIFICATION_ORDER'"
                + " and subject_id = ? and is_open = true",
            order);
    long request =
        city.id(house.first(), () -> extensions.request(BECAUSE, item, dueOn.plusDays(7)));
    city.by(house.otherLeader(), () -> extensions.decide(PLAIN, request, true, null));
    assertThat(ledger.text("select due_on from rectification_order where id = ?", order))
        .isEqualTo(dueOn.plusDays(7).toString());
    assertThat(lastDay(item)).isEqualTo(dueOn.plusDays(7));
    assertThat(
            ledger.text(
                "select date(timestampadd(hour, 8, j.DUEDATE_)) from ACT_RU_JOB j join"
                    + " ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                    + " where e.BUSINESS_KEY_ = ?",
                "RO:" + order))
        .isEqualTo(dueOn.plusDays(8).toString());
    days.go(dueOn.plusDays(7));
    city.by(house.first(), () -> rectifications.answer(PLAIN, order, "已整改"));
  }
}
