package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.supervision.Town.NUMBERED;
import static org.kaoping.supervision.Town.PLAIN;
import static org.kaoping.supervision.Town.TODAY;
import static org.kaoping.supervision.Town.assertRefused;
import static org.kaoping.supervision.Town.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.processes.TaskIds;
import org.kaoping.rectification.OrderTerms;
import org.kaoping.rectification.PassedLimits;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepKind;
import org.kaoping.rectification.StepLine;
import org.kaoping.rectification.TalkNotice;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

/** The ladder of an order on a finding of the office: to its end, and each early way out. */
class LadderTest {
  private static final LocalDate DUE = TODAY.plusDays(10);
  private static final TalkNotice NOTICE =
      new TalkNotice(LocalDate.of(2019, 6, 18), "市政府三楼会议室", "卫生健康局局长", "整改逾期未反馈");
  private static final TalkRecord TALK =
      new TalkRecord(LocalDate.of(2019, 6, 18), "市政府三楼会议室", "责令限期整改");

  private final Town town = new Town();

  private List<WorkItem> work(long order) {
    return town.bureau.server.inTransaction(
        () -> town.bureau.server.get(WorkItems.class).openOn(SubjectRef.order(order)));
  }

  private void answer(long order) {
    town.act(
        town.bureau.diseaseControl(),
        "RectificationService.answer",
        PLAIN,
        () -> town.orders.answer(PLAIN, order, "已排班"));
  }

  private void recheck(ActContext context, long order, Recheck result, LocalDate due) {
    recheck(town.clerk(), context, order, result, due);
  }

  private void recheck(Actor actor, ActContext context, long order, Recheck result, LocalDate due) {
    town.act(
        actor,
        "RectificationService.recheck",
        context,
        () -> town.orders.recheck(context, order, result, due));
  }

  private void passLimit(long order) {
    town.bureau.server.clock().set(Instant.parse("2019-06-18T02:00:00Z"));
    town.bureau.server.inTransaction(
        () -> {
          town.bureau.server.get(PassedLimits.class).overdue(order);
          town.bureau.steps.interrupt(
              SubjectRef.order(order), TaskIds.ANSWER_ORDER, TaskIds.HOLD_TALK);
        });
  }

  private void release(ActContext context, long order, TalkNotice notice) {
    town.act(
        town.clerk(),
        "TalkReleaseService.issue",
        context,
        () -> town.talks.issue(context, order, notice));
  }

  private void talk(ActContext context, long order, TalkResult result, LocalDate due) {
    town.act(
        town.clerk(),
        "RectificationService.holdTalk",
        context,
        () -> town.orders.holdTalk(context, order, TALK, result, due));
  }

  @Test
  void anOrderNamesNumberPersonMeasureAndLimit() {
    long finding = town.finding(TestBureau.DISEASE_CONTROL);
    assertRefused("DocumentNumberIsGiven", () -> town.order(finding, terms(DUE), PLAIN));
    assertRefused("LimitLiesAhead", () -> town.order(finding, terms(TODAY), NUMBERED));
    assertRefused("LimitLiesAhead", () -> town.order(finding, terms(TODAY.minusDays(1)), NUMBERED));
    assertRefused(
        "ProblemAndRequirementAreStated",
        () -> town.order(finding, new OrderTerms(" ", "股长", DUE), NUMBERED));
    assertRefused(
        "PersonInChargeIsNamed", () -> town.order(finding, new OrderTerms("改", "", DUE), NUMBERED));
    assertRefused("LimitLiesAhead", () -> town.read(town.clerk(), () -> town.findings.dueAfter(0)));
    assertThat(town.read(town.clerk(), () -> town.findings.dueAfter(10))).isEqualTo(DUE);
    town.order(finding, terms(DUE), NUMBERED);
    assertRefused(
        "FindingIsOrderedOnce",
        () -> town.order(finding, terms(DUE), PLAIN.byDocument("漳绩整〔2019〕2号")));
  }

  @Test
  void whatIsSetAsideIsNotOrdered() {
    long finding = town.finding(null);
    assertRefused("ReasonIsGiven", () -> waive(PLAIN, finding));
    waive(PLAIN.because("当场改正"), finding);
    assertRefused("FindingAwaitsItsOrder", () -> town.order(finding, terms(DUE), NUMBERED));
    assertRefused("FindingAwaitsItsOrder", () -> waive(PLAIN.because("当场改正"), finding));
  }

  private void waive(ActContext context, long finding) {
    town.act(
        town.clerk(), "FindingService.waive", context, () -> town.findings.waive(context, finding));
  }

  @Test
  void theDivisionAnswersAndTheOfficeCloses() {
    long order = town.ordered(TestBureau.DISEASE_CONTROL);
    assertThat(work(order))
        .singleElement()
        .matches(item -> item.getRole() == Role.DIVISION)
        .matches(item -> item.getDueAt().equals(Instant.parse("2019-06-13T16:00:00Z")));
    answer(order);
    assertThat(work(order))
        .singleElement()
        .matches(item -> item.getRole() == Role.PERFORMANCE_OFFICE)
        .matches(item -> item.getOrgUnitId() == TestBureau.CITY);
    assertRefused(
        "ActsOnlyInOwnRole",
        () -> recheck(town.bureau.leadingGroup(), PLAIN, order, Recheck.CLOSED, null));
    assertRefused("DocumentNumberIsGiven", () -> recheck(PLAIN, order, Recheck.CLOSED, null));
    recheck(PLAIN.byDocument("漳绩销〔2019〕1号"), order, Recheck.CLOSED, null);
    assertThat(town.view(order).closingNumber()).isEqualTo("漳绩销〔2019〕1号");
    assertThat(town.view(order).closedOn()).isEqualTo(TODAY);
  }

  @Test
  void aUnitMeantAsAWholeAnswersByItsOffice() {
    long order = town.ordered(null);
    assertThat(work(order))
        .singleElement()
        .matches(item -> item.getRole() == Role.UNIT_OFFICE)
        .matches(item -> item.getOrgUnitId() == TestBureau.BUREAU);
    assertRefused("KnownAndOwn", () -> answer(order));
    town.act(
        town.bureau.office(),
        "RectificationService.answerForUnit",
        PLAIN,
        () -> town.orders.answerForUnit(PLAIN, order, "全局已排班"));
    Actor same =
        new Actor(
            1, "综合股", 1, "综合股", Role.PERFORMANCE_OFFICE, 1, 1, TestBureau.CITY, TestBureau.CITY);
    assertRefused(
        "NotDecidedByItsSubmitter", () -> recheck(same, NUMBERED, order, Recheck.CLOSED, null));
    recheck(PLAIN.because("未见排班表"), order, Recheck.AGAIN, DUE.plusDays(5));
    assertThat(town.view(order).round()).isEqualTo(2);
  }

  @Test
  void theOfficeOfAUnitDoesNotAnswerForADivision() {
    long order = town.ordered(TestBureau.DISEASE_CONTROL);
    assertRefused(
        "ActsOnlyInOwnRole",
        () ->
            town.act(
                town.bureau.office(),
                "RectificationService.answerForUnit",
                PLAIN,
                () -> town.orders.answerForUnit(PLAIN, order, "代答")));
  }

  @Test
  void aTalkIsProposedAndHeldOnlyAfterItsRelease() {
    long order = town.ordered(TestBureau.DISEASE_CONTROL);
    assertRefused("ActFitsStage", () -> release(NUMBERED, order, NOTICE));
    passLimit(order);
    assertThat(town.view(order).state()).isEqualTo(RectificationState.TALK_DUE);
    assertThat(town.view(order).talkNotice()).isEmpty();
    assertRefused("TalkIsReleased", () -> talk(PLAIN, order, TalkResult.SETTLED, null));
    assertRefused("DocumentNumberIsGiven", () -> release(PLAIN, order, NOTICE));
    assertRefused(
        "TalkNoticeIsComplete",
        () ->
            release(NUMBERED, order, new TalkNotice(LocalDate.of(2019, 6, 17), "会议室", "局长", "逾期")));
    release(PLAIN.byDocument("漳绩约〔2019〕1号"), order, NOTICE);
    assertRefused("TalkIsReleasedOnce", () -> release(NUMBERED, order, NOTICE));
    assertRefused(
        "TalkIsReleasedOnce", () -> decline(PLAIN.because("不必"), order, DUE.plusDays(30)));
    talk(PLAIN, order, TalkResult.SETTLED, null);
    assertThat(town.view(order).steps())
        .extracting(StepLine::kind)
        .containsExactly(StepKind.TALK_NOTICE, StepKind.TALK);
    assertThat(town.view(order).talkNotice().orElseThrow().documentNumber())
        .isEqualTo("漳绩约〔2019〕1号");
    assertThat(town.view(order).state()).isEqualTo(RectificationState.TALK_SETTLED);
  }

  private void decline(ActContext context, long order, LocalDate due) {
    town.act(
        town.clerk(),
        "TalkReleaseService.decline",
        context,
        () -> town.talks.decline(context, order, due));
  }

  @Test
  void aTalkThatIsNotReleasedGivesANewLimit() {
    long order = town.ordered(TestBureau.DISEASE_CONTROL);
    passLimit(order);
    assertRefused("ReasonIsGiven", () -> decline(PLAIN, order, DUE.plusDays(30)));
    assertRefused("LimitLiesAhead", () -> decline(PLAIN.because("因汛期"), order, DUE));
    decline(PLAIN.because("因汛期"), order, DUE.plusDays(30));
    assertThat(town.view(order))
        .matches(view -> view.state() == RectificationState.ORDERED && view.round() == 2);
    answer(order);
    // a further talk needs a further release
    recheck(PLAIN.because("仍无人在岗"), order, Recheck.INEFFECTIVE, null);
    assertRefused("TalkIsReleased", () -> talk(PLAIN, order, TalkResult.SETTLED, null));
  }

  @Test
  void accountabilityOfADivisionIsDecidedByTheHead() {
    long order = proposed(TestBureau.DISEASE_CONTROL);
    assertThat(work(order)).singleElement().matches(item -> item.getRole() == Role.UNIT_HEAD);
    Actor leader = cityLeader();
    assertRefused("ActsOnlyInOwnRole", () -> decide(leader, NUMBERED, order));
    decide(town.bureau.head(), PLAIN.byDocument("漳卫问〔2019〕1号"), order);
    assertThat(town.view(order).state()).isEqualTo(RectificationState.ACCOUNTABILITY_DECIDED);
    assertThat(town.view(order).closedOn()).isEqualTo(LocalDate.of(2019, 6, 18));
  }

  @Test
  void accountabilityOfAUnitIsDecidedByTheCitysLeaderOrRecordedForHim() {
    long order = proposed(null);
    assertThat(work(order)).singleElement().matches(item -> item.getRole() == Role.CITY_LEADER);
    assertRefused("ActsOnlyInOwnRole", () -> decide(town.bureau.head(), NUMBERED, order));
    assertRefused("LeaderIsNamed", () -> recordFor(NUMBERED, order));
    assertRefused("DocumentNumberIsGiven", () -> recordFor(PLAIN.forLeader("分管副市长"), order));
    recordFor(NUMBERED.forLeader("分管副市长"), order);
    assertThat(town.view(order).accountability().getDecidedBy()).isEqualTo("分管副市长");
  }

  private long proposed(Long division) {
    long order = town.ordered(division);
    passLimit(order);
    release(NUMBERED, order, NOTICE);
    talk(PLAIN.because("拒不整改"), order, TalkResult.ACCOUNTABILITY, null);
    return order;
  }

  private static Actor cityLeader() {
    return new Actor(
        30, "分管副市长", 30, "分管副市长", Role.CITY_LEADER, 1, 1, TestBureau.CITY, TestBureau.CITY);
  }

  private void decide(Actor actor, ActContext context, long order) {
    town.act(
        actor,
        "RectificationService.decideAccountability",
        context,
        () -> town.orders.decideAccountability(context, order, true, "诫勉谈话"));
  }

  private void recordFor(ActContext context, long order) {
    town.act(
        town.clerk(),
        "RectificationService.recordAccountability",
        context,
        () -> town.orders.recordAccountability(context, order, true, "诫勉谈话"));
  }
}
