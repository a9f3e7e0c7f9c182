package org.kaoping.web.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.LateRule;
import org.kaoping.extension.LateRuleService;
import org.kaoping.extension.NewLateException;
import org.kaoping.plan.PlanWayService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Refusals;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.acts.Timers;
import org.kaoping.web.it.support.ContainerTest;

/** Late acts: locked or accepted and marked; dates decide, never timers. */
class LateActIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext FOUNDED = PLAIN.because("洪灾停电").byDocument("检例〔2090〕2号");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Days days;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Refusals refusals;
  @Inject private LateRuleService lateRules;
  @Inject private PlanWayService way;

  @AfterEach
  void resetClock() {
    days.reset();
  }

  private void set(House house, LateRule rule, String consequence) {
    city.by(
        City.OFFICE,
        () ->
            lateRules.setRule(
                PLAIN.because("方案规定"), house.cycleId(), StageCode.PLAN, rule, consequence));
  }

  private Attempt submitting(String what, House house, String rule) {
    return new Attempt(
        what, house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()), rule);
  }

  private boolean isLate(House house) {
    return ledger.number("select plan_late from unit_appraisal where id = ?", house.appraisalId())
        == 1;
  }

  @Test
  void aLockedStageTakesTheLastSecondAndThenOnlyAnException() {
    House house = scene.fresh(Point.TO_SUBMIT);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    set(house, LateRule.LOCKED, null);
    days.go(dueOn.plusDays(1));
    assertThat(refusals.problems(List.of(submitting("late", house, "ActIsBeforeTheLock"))))
        .isEmpty();
    NewLateException exception =
        new NewLateException(
            house.cycleId(), StageCode.PLAN, house.unitId(), null, dueOn.plusDays(2));
    city.by(City.OFFICE, () -> lateRules.grantException(FOUNDED, exception));
    days.go(dueOn.plusDays(3));
    assertThat(
            refusals.problems(
                List.of(submitting("after the exception", house, "ActIsBeforeTheLock"))))
        .isEmpty();
    days.goToTheEndOf(dueOn.plusDays(2));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(isLate(house)).as("an exception lets act, it does not make it timely").isTrue();
  }

  @Test
  void theLastSecondOfTheLastDayIsNeverLocked() {
    House house = scene.fresh(Point.TO_SUBMIT);
    set(house, LateRule.LOCKED, null);
    days.goToTheEndOf(days.dueOn(house, StageCode.PLAN));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(isLate(house)).isFalse();
  }

  @Test
  void aPaperThatCameInTimeIsRegisteredAfterTheLock() {
    House house = scene.fresh(Point.TO_SUBMIT);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    set(house, LateRule.LOCKED, null);
    days.go(dueOn.plusDays(4));
    city.by(City.OFFICE, () -> way.recordPaperSubmission(PLAIN, house.appraisalId(), dueOn));
    assertThat(isLate(house)).isFalse();
  }

  @Test
  void anAcceptedLateActIsMarkedWithTheSchemesConsequence() {
    House house = scene.fresh(Point.TO_SUBMIT);
    set(house, LateRule.ACCEPTED_LATE, "每逾期一天扣 0.5 分");
    days.go(days.dueOn(house, StageCode.PLAN).plusDays(2));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(isLate(house)).isTrue();
    assertThat(
            city.see(house.office(), () -> lateRules.consequence(house.cycleId(), StageCode.PLAN)))
        .contains("每逾期一天扣 0.5 分");
  }

  @Test
  void aTimerThatFiredTooEarlyMakesNoTimelyActLate() {
    House house = scene.fresh(Point.TO_SUBMIT);
    timers.fire(house.appraisalId(), "Timer_PlanSubmissionDue");
    days.goToTheEndOf(days.dueOn(house, StageCode.PLAN));
    city.by(house.office(), () -> way.submitPlan(PLAIN, house.appraisalId()));
    assertThat(isLate(house)).isFalse();
  }

  @Test
  void exceptionsNeedReasonDocumentAndTime() {
    House house = scene.at(Point.TO_SUBMIT);
    LocalDate dueOn = days.dueOn(house, StageCode.PLAN);
    NewLateException fit =
        new NewLateException(house.cycleId(), StageCode.PLAN, house.unitId(), null, dueOn);
    NewLateException past =
        new NewLateException(
            house.cycleId(), StageCode.PLAN, house.unitId(), null, LocalDate.of(2020, 1, 1));
    assertThat(
            refusals.problems(
                List.of(
                    granting("no reason", PLAIN.byDocument("检例〔2090〕3号"), fit, "ReasonIsGiven"),
                    granting("no number", PLAIN.because("洪灾"), fit, "DocumentNumberIsGiven"),
                    granting("over already", FOUNDED, past, "ExceptionLastsFromToday"),
                    new Attempt(
                        "change without a reason",
                        City.OFFICE,
                        () ->
                            lateRules.setRule(
                                PLAIN, house.cycleId(), StageCode.PLAN, LateRule.LOCKED, null),
                        "ReasonIsGiven"),
                    new Attempt(
                        "too long a consequence",
                        City.OFFICE,
                        () ->
                            lateRules.setRule(
                                PLAIN,
                                house.cycleId(),
                                StageCode.PLAN,
                                LateRule.LOCKED,
                                "扣".repeat(501)),
                        "ConsequenceIsShort"))))
        .isEmpty();
  }

  private Attempt granting(String what, ActContext context, NewLateException wanted, String rule) {
    return new Attempt(what, City.OFFICE, () -> lateRules.grantException(context, wanted), rule);
  }
}
