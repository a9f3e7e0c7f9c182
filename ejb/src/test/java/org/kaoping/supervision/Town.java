package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kaoping.kernel.Refused;
import org.kaoping.processes.TaskIds;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.TalkReleaseService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;

/**
 * The bureau with people who inspect: 经办 (6) and 复核 (9) of the performance office, 抽调 (7) of the
 * other unit, and 兼职 (10), who holds a post in the office and one in the bureau.
 */
final class Town {
  static final long CLERK = 6;
  static final long SECONDED = 7;
  static final long SECOND = 9;
  static final long DOUBLE = 10;
  static final long PERFORMANCE_OFFICE = 7;
  static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
  static final ActContext PLAIN = ActContext.plain();
  static final ActContext NUMBERED = PLAIN.byDocument("漳绩整〔2019〕1号");

  final TestBureau bureau = new TestBureau();
  final DrawService draws = bureau.server.get(DrawService.class);
  final CheckService checks = bureau.server.get(CheckService.class);
  final RecusalService recusals = bureau.server.get(RecusalService.class);
  final ProblemService problems = bureau.server.get(ProblemService.class);
  final FindingService findings = bureau.server.get(FindingService.class);
  final LedgerService ledger = bureau.server.get(LedgerService.class);
  final RectificationService orders = bureau.server.get(RectificationService.class);
  final TalkReleaseService talks = bureau.server.get(TalkReleaseService.class);

  Town() {
    bureau.sql(
        "insert into org_unit (id, root_id, parent_id, kind, name, valid_from) values (7, 1, 1,"
            + " 'UNIT', '市绩效办', DATE '2010-01-01')");
    person(CLERK, "经办岗", PERFORMANCE_OFFICE, Role.PERFORMANCE_OFFICE);
    person(SECONDED, "抽调岗", TestBureau.OTHER_UNIT, Role.UNIT_OFFICE);
    person(SECOND, "复核岗", PERFORMANCE_OFFICE, Role.PERFORMANCE_OFFICE);
    person(DOUBLE, "兼职岗", PERFORMANCE_OFFICE, Role.PERFORMANCE_OFFICE);
    post(20, DOUBLE, TestBureau.DISEASE_CONTROL, Role.DIVISION);
    bureau.steps.after("start", "", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.ANSWER_ORDER, "", TaskIds.RECHECK_ANSWER);
    bureau.steps.after(TaskIds.RECHECK_ANSWER, "AGAIN", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.RECHECK_ANSWER, "INEFFECTIVE", TaskIds.HOLD_TALK);
    bureau.steps.after(TaskIds.HOLD_TALK, "AGAIN", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.HOLD_TALK, "ACCOUNTABILITY", TaskIds.DECIDE_ACCOUNTABILITY);
  }

  private void person(long id, String name, long orgUnit, Role role) {
    bureau.sql(
        "insert into person (id, login, name, password_hash) values (%d, 'p%d', '%s', '-')",
        id, id, name);
    post(id, id, orgUnit, role);
  }

  private void post(long id, long person, long orgUnit, Role role) {
    bureau.sql(
        "insert into post (id, org_unit_id, name, role, valid_from) values (%d, %d, '%s', '%s',"
            + " DATE '2010-01-01')",
        id, orgUnit, role + "岗", role);
    bureau.sql(
        "insert into assignment (id, person_id, post_id, valid_from) values (%d, %d, %d,"
            + " DATE '2010-01-01')",
        id, person, id);
  }

  Actor clerk() {
    return bureau.performanceOffice();
  }

  Actor second() {
    return office(SECOND);
  }

  static Actor office(long person) {
    return new Actor(
        person,
        "岗" + person,
        person,
        "岗" + person,
        Role.PERFORMANCE_OFFICE,
        PERFORMANCE_OFFICE,
        PERFORMANCE_OFFICE,
        TestBureau.CITY,
        TestBureau.CITY);
  }

  <T> T act(Actor actor, String name, ActContext context, Supplier<T> body) {
    return bureau.server.act(actor, name, context, body);
  }

  void act(Actor actor, String name, ActContext context, Runnable body) {
    bureau.server.act(actor, name, context, body);
  }

  <T> T read(Actor actor, Supplier<T> body) {
    return bureau.server.read(actor, body);
  }

  static void assertRefused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  /** A check of discipline, with its inspectors, whose sheet has these findings, confirmed. */
  long confirmed(CheckFinding... lines) {
    long check = assigned(CLERK, SECOND);
    enter(clerk(), check, lines);
    confirm(second(), check);
    return check;
  }

  long assigned(Long first, Long second) {
    long check = opened();
    assign(check, first, second);
    return check;
  }

  long opened() {
    return act(
        clerk(),
        "CheckService.open",
        PLAIN,
        () ->
            checks.open(PLAIN, new NewCheck(TestBureau.CYCLE, CheckKind.DISCIPLINE, "6 月作风纪律检查")));
  }

  void assign(long check, Long first, Long second) {
    act(clerk(), "CheckService.assign", PLAIN, () -> checks.assign(PLAIN, check, first, second));
  }

  void enter(Actor actor, long check, CheckFinding... lines) {
    CheckSheet sheet = new CheckSheet(TODAY, "政务服务大厅", "窗口在岗情况", List.of(lines));
    act(actor, "CheckService.enter", PLAIN, () -> checks.enter(PLAIN, check, sheet));
  }

  void confirm(Actor actor, long check) {
    act(actor, "CheckService.confirm", PLAIN, () -> checks.confirm(PLAIN, check));
  }

  static CheckFinding absence(Long division) {
    return new CheckFinding(TestBureau.BUREAU, division, "工作时间窗口无人在岗", "落实 AB 岗", TODAY, null);
  }

  /** The only finding of a new confirmed check. */
  long finding(Long division) {
    long check = confirmed(absence(division));
    return read(clerk(), () -> checks.check(check)).findings().get(0).getId();
  }

  long order(long finding, OrderTerms terms, ActContext context) {
    return act(
        clerk(), "FindingService.order", context, () -> findings.order(context, finding, terms));
  }

  static OrderTerms terms(LocalDate due) {
    return new OrderTerms("落实 AB 岗制度并报送排班表", "疾控股负责人", due);
  }

  long ordered(Long division) {
    return order(finding(division), terms(TODAY.plusDays(10)), NUMBERED);
  }

  OrderView view(long order) {
    return read(clerk(), () -> orders.order(order));
  }

  List<LedgerLine> lines(Actor actor, LedgerFilter filter) {
    return read(actor, () -> ledger.page(filter, LedgerService.START, 50));
  }
}
