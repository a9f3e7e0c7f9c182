package org.kaoping.web.it.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.LedgerState;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.TalkNotice;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.rectification.TalkReleaseService;
import org.kaoping.reporting.NoticeKind;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.security.ActContext;
import org.kaoping.supervision.CheckFinding;
import org.kaoping.supervision.CheckKind;
import org.kaoping.supervision.CheckService;
import org.kaoping.supervision.CheckSheet;
import org.kaoping.supervision.CheckState;
import org.kaoping.supervision.CheckView;
import org.kaoping.supervision.DrawOrder;
import org.kaoping.supervision.DrawService;
import org.kaoping.supervision.DrawView;
import org.kaoping.supervision.InspectorChoice;
import org.kaoping.supervision.NewCheck;
import org.kaoping.supervision.NewReport;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.Problem;
import org.kaoping.supervision.ProblemService;
import org.kaoping.supervision.StrataBy;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Refusals;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.support.ContainerTest;

/** The ladder of supervision in the container: to its end, and each early way out. */
class SupervisionIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext NUMBERED = PLAIN.byDocument("检绩整〔2090〕1号");
  private static final int DAYS = 10;

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private DrawService draws;
  @Inject private CheckService checks;
  @Inject private ProblemService problems;
  @Inject private FindingService findings;
  @Inject private TalkReleaseService talks;
  @Inject private RectificationService orders;
  @Inject private LedgerService ledger;
  @Inject private ReportingService reports;

  private Long inspector(String name) {
    return city.see(City.OFFICE, checks::inspectors).stream()
        .filter(one -> one.name().equals(name))
        .map(InspectorChoice::person)
        .findFirst()
        .orElseThrow();
  }

  private long assigned(long check) {
    city.by(
        City.OFFICE, () -> checks.assign(PLAIN, check, inspector("市绩效办经办岗"), inspector("市绩效办复核岗")));
    return check;
  }

  private long discipline(House house) {
    return city.id(
        City.OFFICE,
        () -> checks.open(PLAIN, new NewCheck(house.cycleId(), CheckKind.DISCIPLINE, "作风纪律检查")));
  }

  private CheckSheet sheet(House house, Long division) {
    LocalDate today = clock.today();
    return new CheckSheet(
        today,
        "政务服务大厅",
        "窗口在岗情况",
        List.of(new CheckFinding(house.unitId(), division, "窗口无人在岗", "落实AB岗", today, null)));
  }

  private long finding(House house, Long division) {
    long check = assigned(discipline(house));
    city.by(City.OFFICE, () -> checks.enter(PLAIN, check, sheet(house, division)));
    city.by(City.OFFICE_SECOND, () -> checks.confirm(PLAIN, check));
    return city.see(City.OFFICE, () -> checks.check(check)).findings().get(0).getId();
  }

  private OrderTerms terms() {
    return new OrderTerms("落实AB岗并报送排班表", "甲股负责人", clock.today().plusDays(DAYS));
  }

  private long ordered(House house, Long division) {
    long finding = finding(house, division);
    return city.id(City.OFFICE, () -> findings.order(NUMBERED, finding, terms()));
  }

  private RectificationState state(long order) {
    return city.see(City.OFFICE, () -> orders.order(order)).state();
  }

  @Test
  void aSpotCheckIsDrawnCheckedOrderedAnsweredAndClosed() {
    House house = scene.fresh(Point.EXECUTING);
    DrawOrder wanted =
        new DrawOrder(
            house.cycleId(), "抽查", Population.INDICATORS, StrataBy.KIND, 0, 1, "2090-0001");
    long draw = city.id(City.OFFICE, () -> draws.draw(PLAIN, wanted));
    DrawView drawn = city.see(City.OFFICE, () -> draws.draw(draw));
    assertThat(drawn.repeatable()).isTrue();
    assertThat(drawn.draw().getSeed()).isEqualTo("2090-0001");
    CheckView check = city.see(City.OFFICE, () -> checks.ofCycle(house.cycleId())).get(0);
    assertThat(check.check().getDrawId()).isEqualTo(draw);
    long id = assigned(check.check().getId());
    city.by(City.OFFICE, () -> checks.enter(PLAIN, id, sheet(house, house.firstDivision())));
    assertThat(mine(house.first())).isEmpty();
    city.by(City.OFFICE_SECOND, () -> checks.confirm(PLAIN, id));
    assertThat(mine(house.first()))
        .singleElement()
        .matches(line -> line.state() == LedgerState.TO_ORDER)
        .matches(line -> line.source() == FindingSource.SPOT_CHECK);
    long order =
        city.id(
            City.OFFICE,
            () -> findings.order(NUMBERED, mine(house.first()).get(0).findingId(), terms()));
    city.by(house.first(), () -> orders.answer(PLAIN, order, "已落实"));
    city.by(
        City.OFFICE,
        () ->
            orders.recheck(
                PLAIN.because("未见排班表"), order, Recheck.AGAIN, clock.today().plusDays(20)));
    city.by(house.first(), () -> orders.answer(PLAIN, order, "已补报"));
    city.by(
        City.OFFICE,
        () -> orders.recheck(PLAIN.byDocument("检绩销〔2090〕1号"), order, Recheck.CLOSED, null));
    assertThat(state(order)).isEqualTo(RectificationState.CLOSED);
    assertThat(printed(order, NoticeKind.ORDER, ReportFormat.PDF)).startsWith("%PDF");
    assertThat(printed(order, NoticeKind.CLOSING, ReportFormat.DOCX)).startsWith("PK");
  }

  private List<LedgerLine> mine(String login) {
    return city.see(login, () -> ledger.page(LedgerFilter.ALL, LedgerService.START, 50));
  }

  private String printed(long order, NoticeKind kind, ReportFormat format) {
    byte[] file = city.see(City.OFFICE, () -> reports.notice(order, kind, format)).content();
    return new String(file, 0, 4, StandardCharsets.ISO_8859_1);
  }

  @Test
  void anIneffectiveOrderOnAUnitGoesUpToTheCitysLeader() {
    House house = scene.fresh(Point.EXECUTING);
    long order = ordered(house, null);
    LocalDate today = clock.today();
    city.by(house.office(), () -> orders.answerForUnit(PLAIN, order, "已排班"));
    city.by(
        City.OFFICE,
        () -> orders.recheck(PLAIN.because("仍无人在岗"), order, Recheck.INEFFECTIVE, null));
    TalkRecord talk = new TalkRecord(today, "市政府三楼会议室", "责令整改");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "talk before its release",
                        City.OFFICE,
                        () -> orders.holdTalk(PLAIN, order, talk, TalkResult.SETTLED, null),
                        "TalkIsReleased"))))
        .isEmpty();
    TalkNotice notice = new TalkNotice(today, "市政府三楼会议室", "局长", "整改无效");
    city.by(City.OFFICE, () -> talks.issue(PLAIN.byDocument("检绩约〔2090〕1号"), order, notice));
    assertThat(printed(order, NoticeKind.TALK, ReportFormat.PDF)).startsWith("%PDF");
    city.by(
        City.OFFICE,
        () -> orders.holdTalk(PLAIN.because("拒不整改"), order, talk, TalkResult.ACCOUNTABILITY, null));
    city.by(
        City.OFFICE_SECOND,
        () ->
            orders.recordAccountability(
                PLAIN.byDocument("检委问〔2090〕1号").forLeader("分管副市长"), order, true, "通报批评"));
    assertThat(state(order)).isEqualTo(RectificationState.ACCOUNTABILITY_DECIDED);
  }

  @Test
  void aTalkThatIsNotReleasedGivesANewLimit() {
    House house = scene.fresh(Point.EXECUTING);
    long order = ordered(house, house.firstDivision());
    city.by(house.first(), () -> orders.answer(PLAIN, order, "已排班"));
    city.by(
        City.OFFICE, () -> orders.recheck(PLAIN.because("无效"), order, Recheck.INEFFECTIVE, null));
    city.by(
        City.OFFICE, () -> talks.decline(PLAIN.because("因汛期"), order, clock.today().plusDays(30)));
    assertThat(state(order)).isEqualTo(RectificationState.ORDERED);
    city.by(house.first(), () -> orders.answer(PLAIN, order, "已整改"));
  }

  @Test
  void whatIsSetAsideAndWhatIsOverdueStandInTheLedger() {
    House house = scene.fresh(Point.EXECUTING);
    long aside = finding(house, null);
    city.by(City.OFFICE, () -> findings.waive(PLAIN.because("当场改正"), aside));
    long order = ordered(house, house.secondDivision());
    LedgerFilter overdue =
        new LedgerFilter(null, house.unitId(), null, null, null, true, false, null);
    assertThat(city.see(City.OFFICE, () -> ledger.page(overdue, LedgerService.START, 50)))
        .isEmpty();
    clock.set(ShanghaiDates.startOf(clock.today().plusDays(DAYS + 1)));
    try {
      assertThat(city.see(City.OFFICE, () -> ledger.page(overdue, LedgerService.START, 50)))
          .singleElement()
          .matches(line -> line.orderId() == order);
    } finally {
      clock.reset();
    }
    assertThat(mine(house.office()))
        .extracting(LedgerLine::state)
        .containsExactly(LedgerState.ORDERED, LedgerState.WAIVED);
    byte[] file =
        city.see(house.office(), () -> reports.ledger(LedgerFilter.ALL, ReportFormat.XLSX))
            .content();
    assertThat(new String(file, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
  }

  @Test
  void problemsOfAReportEnterTheSameLedger() {
    House house = scene.fresh(Point.EXECUTING);
    LocalDate due = clock.today().plusDays(60);
    long report =
        city.id(
            City.OFFICE,
            () ->
                problems.open(
                    PLAIN.byDocument("检财评〔2090〕1号"),
                    new NewReport(house.cycleId(), "重点评价报告", "市财政局", clock.today())));
    city.id(
        City.OFFICE,
        () ->
            problems.add(
                PLAIN, report, new Problem("1", "资金闲置", house.unitId(), null, "盘活资金", due)));
    assertThat(mine(house.office()))
        .singleElement()
        .matches(line -> line.source() == FindingSource.EVALUATION_REPORT)
        .matches(line -> due.equals(line.dueOn()));
  }

  @Test
  void unfitActsAreRefusedByName() {
    House house = scene.fresh(Point.EXECUTING);
    House empty = scene.fresh(Point.EMPTY);
    long check = discipline(house);
    Long one = inspector("市绩效办经办岗");
    Long own = inspector(house.office());
    long finding = finding(house, null);
    LocalDate today = clock.today();
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "one inspector",
                        City.OFFICE,
                        () -> checks.assign(PLAIN, check, one, null),
                        "TwoInspectorsAreNamed"),
                    new Attempt(
                        "nothing to draw from",
                        City.OFFICE,
                        () ->
                            draws.draw(
                                PLAIN,
                                new DrawOrder(
                                    empty.cycleId(),
                                    "抽查",
                                    Population.TASKS,
                                    StrataBy.SERIES,
                                    10,
                                    1,
                                    null)),
                        "PopulationIsNotEmpty"),
                    new Attempt(
                        "limit of no days",
                        City.OFFICE,
                        () -> findings.order(NUMBERED, finding, new OrderTerms("改", "局长", today)),
                        "LimitLiesAhead"),
                    new Attempt(
                        "no document number",
                        City.OFFICE,
                        () -> findings.order(PLAIN, finding, terms()),
                        "DocumentNumberIsGiven"))))
        .isEmpty();
    city.by(City.OFFICE, () -> checks.assign(PLAIN, check, one, own));
    city.id(City.OFFICE, () -> findings.order(NUMBERED, finding, terms()));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "ordered twice",
                        City.OFFICE,
                        () -> findings.order(NUMBERED, finding, terms()),
                        "FindingIsOrderedOnce"),
                    new Attempt(
                        "inspector from the checked unit",
                        City.OFFICE,
                        () -> checks.enter(PLAIN, check, sheet(house, null)),
                        "InspectorIsFromElsewhere"))))
        .isEmpty();
    long other = assigned(discipline(house));
    city.by(City.OFFICE, () -> checks.enter(PLAIN, other, sheet(house, null)));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "second confirmation by the same person",
                        City.OFFICE,
                        () -> checks.confirm(PLAIN, other),
                        "SheetIsConfirmedByTheOther"))))
        .isEmpty();
    assertThat(city.see(City.OFFICE, () -> checks.check(other)).check().getState())
        .isEqualTo(CheckState.ENTERED);
  }
}
