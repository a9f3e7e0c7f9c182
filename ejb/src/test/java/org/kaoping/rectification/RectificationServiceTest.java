package org.kaoping.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.Term;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

class RectificationServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext NUMBERED = PLAIN.byDocument("漳卫健整〔2019〕1 号");
  private static final LocalDate DUE = LocalDate.of(2019, 6, 20);
  private static final TalkRecord TALK =
      new TalkRecord(LocalDate.of(2019, 6, 24), "局三楼会议室", "责令限期整改到位");

  private final TestBureau bureau = new TestBureau();
  private final RectificationService service = bureau.server.get(RectificationService.class);

  @BeforeEach
  void followTheModel() {
    bureau.steps.after("start", "", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.ANSWER_ORDER, "", TaskIds.RECHECK_ANSWER);
    bureau.steps.after(TaskIds.RECHECK_ANSWER, "AGAIN", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.RECHECK_ANSWER, "INEFFECTIVE", TaskIds.HOLD_TALK);
    bureau.steps.after(TaskIds.HOLD_TALK, "AGAIN", TaskIds.ANSWER_ORDER);
    bureau.steps.after(TaskIds.HOLD_TALK, "ACCOUNTABILITY", TaskIds.DECIDE_ACCOUNTABILITY);
  }

  private static NewOrder wanted(Long indicator, long division, String problem, LocalDate due) {
    return new NewOrder(APPRAISAL, indicator, division, problem, "补种并建立台账", due);
  }

  private long order(Actor actor, ActContext context, NewOrder wanted) {
    return bureau.server.act(
        actor, "RectificationService.order", context, () -> service.order(context, wanted));
  }

  private long ordered() {
    return order(
        bureau.leadingGroup(), NUMBERED, wanted(1L, TestBureau.DISEASE_CONTROL, "接种率低于目标", DUE));
  }

  /**
   * Ordered on Monday, 3 June 2019. The test database knows no holidays, so weekdays count: the
   * tenth working day is Monday, 17 June.
   */
  @Test
  void a_limit_may_be_given_in_working_days() {
    NewOrder tenDays =
        new NewOrder(
            APPRAISAL, 1L, TestBureau.DISEASE_CONTROL, "接种率低于目标", "补种", null, Term.workingDays(10));
    long id = order(bureau.leadingGroup(), NUMBERED, tenDays);

    OrderView order = bureau.server.read(bureau.leadingGroup(), () -> service.order(id));
    assertThat(order.dueOn()).isEqualTo(LocalDate.of(2019, 6, 17));
  }

  @Test
  void a_limit_is_given_once_and_has_at_least_a_day() {
    assertThatThrownBy(() -> order(bureau.leadingGroup(), NUMBERED, limited(DUE, 10)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("LimitIsGivenOnce"));
    assertThatThrownBy(() -> order(bureau.leadingGroup(), NUMBERED, limited(null, 0)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("TermIsInRange"));
  }

  private static NewOrder limited(LocalDate due, int days) {
    return new NewOrder(
        APPRAISAL, 1L, TestBureau.DISEASE_CONTROL, "接种率低于目标", "补种", due, Term.workingDays(days));
  }

  private void answer(Actor actor, long id) {
    bureau.server.act(
        actor, "RectificationService.answer", PLAIN, () -> service.answer(PLAIN, id, "已补种 120 人"));
  }

  private void recheck(Actor actor, ActContext context, long id, Recheck result, LocalDate due) {
    bureau.server.act(
        actor,
        "RectificationService.recheck",
        context,
        () -> service.recheck(context, id, result, due));
  }

  private void talk(Actor actor, ActContext context, long id, TalkResult result, LocalDate due) {
    bureau.server.act(
        actor,
        "RectificationService.holdTalk",
        context,
        () -> service.holdTalk(context, id, TALK, result, due));
  }

  private void decide(Actor actor, ActContext context, long id, boolean imposed) {
    bureau.server.act(
        actor,
        "RectificationService.decideAccountability",
        context,
        () -> service.decideAccountability(context, id, imposed, "诫勉谈话"));
  }

  private void passLimit(long id) {
    bureau.server.clock().set(Instant.parse("2019-06-24T02:00:00Z"));
    bureau.server.inTransaction(
        () -> {
          bureau.server.get(PassedLimits.class).overdue(id);
          bureau.steps.interrupt(SubjectRef.order(id), TaskIds.ANSWER_ORDER, TaskIds.HOLD_TALK);
        });
  }

  private OrderView view(long id) {
    return bureau.server.read(bureau.leadingGroup(), () -> service.order(id));
  }

  private List<WorkItem> work(long id) {
    return bureau.server.inTransaction(
        () -> bureau.server.get(WorkItems.class).openOn(SubjectRef.order(id)));
  }

  private static void assertRefused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  @Test
  void anOrderIsAnsweredRecheckedAndClosed() {
    long id = ordered();
    assertThat(work(id))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.getRole()).isEqualTo(Role.DIVISION);
              assertThat(item.getOrgUnitId()).isEqualTo(TestBureau.DISEASE_CONTROL);
              assertThat(item.getDueAt()).isEqualTo(Instant.parse("2019-06-20T16:00:00Z"));
            });
    answer(bureau.diseaseControl(), id);
    assertThat(work(id)).singleElement().matches(item -> item.getRole() == Role.LEADING_GROUP);
    recheck(bureau.leadingGroup(), PLAIN, id, Recheck.CLOSED, null);
    OrderView closed = view(id);
    assertThat(closed.state()).isEqualTo(RectificationState.CLOSED);
    assertThat(closed.indicatorName()).isEqualTo("免疫规划疫苗接种率达 95%");
    assertThat(closed.steps())
        .extracting(StepLine::kind)
        .containsExactly(StepKind.ANSWER, StepKind.RECHECK);
    assertThat(work(id)).isEmpty();
  }

  @Test
  void anOrderIsRectifiedAgainTwiceAndThenClosed() {
    long id = ordered();
    for (int round = 1; round <= 2; round++) {
      answer(bureau.diseaseControl(), id);
      assertRefused(
          "ReasonIsGiven",
          () -> recheck(bureau.leadingGroup(), PLAIN, id, Recheck.AGAIN, DUE.plusDays(9)));
      ActContext because = PLAIN.because("台账不全");
      assertRefused(
          "LimitLiesAhead", () -> recheck(bureau.leadingGroup(), because, id, Recheck.AGAIN, null));
      assertRefused(
          "LimitLiesAhead",
          () ->
              recheck(bureau.leadingGroup(), because, id, Recheck.AGAIN, LocalDate.of(2019, 6, 3)));
      recheck(bureau.leadingGroup(), because, id, Recheck.AGAIN, DUE.plusDays(round));
    }
    assertThat(view(id).round()).isEqualTo(3);
    assertThat(view(id).dueOn()).isEqualTo(DUE.plusDays(2));
    answer(bureau.diseaseControl(), id);
    recheck(bureau.leadingGroup(), PLAIN, id, Recheck.CLOSED, null);
    assertThat(view(id).isOpen()).isFalse();
  }

  @Test
  void anOverdueOrderCannotBeAnsweredEvenBeforeItsTimerFires() {
    long id = ordered();
    bureau.server.clock().set(Instant.parse("2019-06-20T16:00:00Z"));
    assertThat(view(id).overdue()).isTrue();
    assertRefused("AnswerIsWithinTheLimit", () -> answer(bureau.diseaseControl(), id));
    bureau.server.clock().set(Instant.parse("2019-06-20T15:59:59Z"));
    answer(bureau.diseaseControl(), id);
    assertThat(view(id).overdue()).isFalse();
  }

  @Test
  void anOverdueOrderEndsInATalk() {
    long id = ordered();
    passLimit(id);
    assertThat(view(id).state()).isEqualTo(RectificationState.TALK_DUE);
    assertRefused("ActFitsStage", () -> answer(bureau.diseaseControl(), id));
    talk(bureau.leadingGroup(), PLAIN, id, TalkResult.SETTLED, null);
    assertThat(view(id))
        .matches(order -> order.state() == RectificationState.TALK_SETTLED && order.overdue());
  }

  @Test
  void aLimitThatPassesAfterTheAnswerChangesNothing() {
    long id = ordered();
    answer(bureau.diseaseControl(), id);
    bureau.server.inTransaction(() -> bureau.server.get(PassedLimits.class).overdue(id));
    assertThat(view(id).state()).isEqualTo(RectificationState.ANSWERED);
  }

  @Test
  void ineffectiveMeasuresLeadToATalkAndAgainToRectification() {
    long id = ordered();
    answer(bureau.diseaseControl(), id);
    recheck(bureau.leadingGroup(), PLAIN.because("未见成效"), id, Recheck.INEFFECTIVE, null);
    assertRefused(
        "DateIsNotInTheFuture",
        () -> talk(bureau.leadingGroup(), PLAIN, id, TalkResult.SETTLED, null));
    bureau.server.clock().set(Instant.parse("2019-06-24T02:00:00Z"));
    talk(bureau.leadingGroup(), PLAIN, id, TalkResult.AGAIN, LocalDate.of(2019, 7, 5));
    assertThat(view(id))
        .matches(order -> order.state() == RectificationState.ORDERED && order.round() == 2);
    answer(bureau.diseaseControl(), id);
  }

  @Test
  void accountabilityIsProposedByTheTalkAndDecidedByTheHeadAlone() {
    long id = ordered();
    passLimit(id);
    assertRefused(
        "ReasonIsGiven",
        () -> talk(bureau.leadingGroup(), PLAIN, id, TalkResult.ACCOUNTABILITY, null));
    talk(bureau.leadingGroup(), PLAIN.because("拒不整改"), id, TalkResult.ACCOUNTABILITY, null);
    Actor proposer = bureau.asRole(bureau.leadingGroup(), Role.UNIT_HEAD);
    assertRefused("NotDecidedByItsSubmitter", () -> decide(proposer, NUMBERED, id, true));
    assertRefused("DocumentNumberIsGiven", () -> decide(bureau.head(), PLAIN, id, true));
    decide(bureau.head(), NUMBERED, id, true);
    OrderView decided = view(id);
    assertThat(decided.state()).isEqualTo(RectificationState.ACCOUNTABILITY_DECIDED);
    assertThat(decided.accountability().isImposed()).isTrue();
    assertRefused("ActFitsStage", () -> decide(bureau.head(), NUMBERED, id, false));
  }

  @Test
  void whoAnsweredDoesNotRecheck() {
    long id = ordered();
    answer(bureau.diseaseControl(), id);
    Actor same = bureau.asRole(bureau.diseaseControl(), Role.LEADING_GROUP);
    assertRefused("NotDecidedByItsSubmitter", () -> recheck(same, PLAIN, id, Recheck.CLOSED, null));
  }

  @Test
  void anOrderIsCheckedBeforeItGoesOut() {
    Actor group = bureau.leadingGroup();
    NewOrder good = wanted(1L, TestBureau.DISEASE_CONTROL, "接种率低于目标", DUE);
    assertRefused("DocumentNumberIsGiven", () -> order(group, PLAIN, good));
    assertRefused(
        "ProblemAndRequirementAreStated",
        () -> order(group, NUMBERED, wanted(1L, TestBureau.DISEASE_CONTROL, " ", DUE)));
    assertRefused(
        "LimitLiesAhead",
        () ->
            order(
                group,
                NUMBERED,
                wanted(1L, TestBureau.DISEASE_CONTROL, "甲", LocalDate.of(2019, 6, 3))));
    assertRefused(
        "DivisionBelongsToTheUnit",
        () -> order(group, NUMBERED, wanted(1L, TestBureau.OTHER_UNIT, "甲", DUE)));
    assertRefused(
        "KnownAndOwn",
        () -> order(group, NUMBERED, wanted(77L, TestBureau.DISEASE_CONTROL, "甲", DUE)));
    assertRefused("KnownAndOwn", () -> order(bureau.otherUnit(), NUMBERED, good));
    order(group, NUMBERED, good);
    assertRefused("FindingHasOneOpenOrder", () -> order(group, NUMBERED, good));
    order(group, NUMBERED, wanted(null, TestBureau.DISEASE_CONTROL, "台账缺失", DUE));
    assertRefused(
        "FindingHasOneOpenOrder",
        () -> order(group, NUMBERED, wanted(null, TestBureau.DISEASE_CONTROL, "台账缺失", DUE)));
    order(group, NUMBERED, wanted(null, TestBureau.DISEASE_CONTROL, "另一问题", DUE));
  }

  @Test
  void anOrderBeforeDispatchIsRefused() {
    bureau.sql("update unit_appraisal set work_stage = 'PLANNING'");
    assertRefused("ActFitsStage", this::ordered);
  }

  @Test
  void theLedgerShowsEverybodyWhatIsHis() {
    long id = ordered();
    assertThat(bureau.server.read(bureau.office(), () -> service.ledger(2019))).hasSize(1);
    assertThat(bureau.server.read(bureau.office(), () -> service.ledger(null))).hasSize(1);
    assertThat(bureau.server.read(bureau.office(), () -> service.ledger(2018))).isEmpty();
    assertThat(bureau.server.read(bureau.diseaseControl(), () -> service.ledger(2019))).hasSize(1);
    assertThat(bureau.server.read(bureau.primaryCare(), () -> service.ledger(2019))).isEmpty();
    assertThat(bureau.server.read(bureau.otherUnit(), () -> service.ledger(2019))).isEmpty();
    assertThat(bureau.server.read(bureau.performanceOffice(), () -> service.ofAppraisal(APPRAISAL)))
        .hasSize(1);
    assertRefused(
        "KnownAndOwn", () -> bureau.server.read(bureau.primaryCare(), () -> service.order(id)));
    assertRefused("KnownAndOwn", () -> answer(bureau.primaryCare(), id));
    assertRefused("KnownAndOwn", () -> answer(bureau.diseaseControl(), 999));
  }
}
