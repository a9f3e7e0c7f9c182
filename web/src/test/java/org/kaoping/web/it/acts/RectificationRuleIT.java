package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** The rules of orders, answers, re-checks, talks and accountability. */
class RectificationRuleIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext NUMBERED = PLAIN.byDocument("检整〔2090〕2号");
  private static final int DAYS = 9;

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private RectificationService rectifications;

  private NewOrder wanted(House house, String problem) {
    return new NewOrder(
        house.appraisalId(),
        null,
        house.firstDivision(),
        problem,
        "查明原因",
        clock.today().plusDays(DAYS));
  }

  private long ordered(House house, String problem) {
    return city.id(house.leader(), () -> rectifications.order(NUMBERED, wanted(house, problem)));
  }

  private Attempt ordering(House house, ActContext context, NewOrder wanted, String rule) {
    return new Attempt(rule, house.leader(), () -> rectifications.order(context, wanted), rule);
  }

  @Test
  void unfitOrdersAreRefused() {
    House house = scene.fresh(Point.EXECUTING);
    House other = scene.at(Point.EXECUTING);
    ordered(house, "同一问题");
    NewOrder fit = wanted(house, "另一问题");
    LocalDate today = clock.today();
    assertThat(
            refusals.problems(
                List.of(
                    ordering(house, PLAIN, fit, "DocumentNumberIsGiven"),
                    ordering(house, NUMBERED, wanted(house, "同一问题"), "FindingHasOneOpenOrder"),
                    ordering(house, NUMBERED, wanted(house, " "), "ProblemAndRequirementAreStated"),
                    ordering(
                        house,
                        NUMBERED,
                        new NewOrder(
                            fit.appraisalId(), null, fit.divisionId(), "另一问题", "要求", today),
                        "LimitLiesAhead"),
                    ordering(
                        house,
                        NUMBERED,
                        new NewOrder(
                            fit.appraisalId(),
                            null,
                            other.firstDivision(),
                            "另一问题",
                            "要求",
                            fit.dueOn()),
                        "DivisionBelongsToTheUnit"),
                    ordering(
                        house,
                        NUMBERED,
                        new NewOrder(
                            fit.appraisalId(),
                            999_999_999L,
                            fit.divisionId(),
                            "另一问题",
                            "要求",
                            fit.dueOn()),
                        "KnownAndOwn"))))
        .isEmpty();
  }

  @Test
  void anAnswerSaysSomethingAndComesInTime() {
    House house = scene.fresh(Point.EXECUTING);
    long order = ordered(house, "问题");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "empty answer",
                        house.first(),
                        () -> rectifications.answer(PLAIN, order, " "),
                        "MeasuresAreDescribed"),
                    new Attempt(
                        "answer by another division",
                        house.second(),
                        () -> rectifications.answer(PLAIN, order, "措施"),
                        "KnownAndOwn"),
                    new Attempt(
                        "answer after the limit",
                        house.first(),
                        () -> answerTooLate(order),
                        "AnswerIsWithinTheLimit"))))
        .isEmpty();
  }

  private void answerTooLate(long order) {
    clock.set(ShanghaiDates.startOf(clock.today().plusDays(DAYS + 1)));
    try {
      rectifications.answer(PLAIN, order, "措施");
    } finally {
      clock.reset();
    }
  }

  @Test
  void aRecheckGivesReasonAndLimit() {
    House house = scene.fresh(Point.EXECUTING);
    long order = ordered(house, "问题");
    LocalDate later = clock.today().plusDays(30);
    city.by(house.first(), () -> rectifications.answer(PLAIN, order, "措施"));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "again without a reason",
                        house.leader(),
                        () -> rectifications.recheck(PLAIN, order, Recheck.AGAIN, later),
                        "ReasonIsGiven"),
                    new Attempt(
                        "again until today",
                        house.leader(),
                        () ->
                            rectifications.recheck(
                                PLAIN.because("不够"), order, Recheck.AGAIN, clock.today()),
                        "LimitLiesAhead"),
                    new Attempt(
                        "again without a limit",
                        house.leader(),
                        () ->
                            rectifications.recheck(PLAIN.because("不够"), order, Recheck.AGAIN, null),
                        "LimitLiesAhead"),
                    new Attempt(
                        "answered twice",
                        house.first(),
                        () -> rectifications.answer(PLAIN, order, "又"),
                        "ActFitsStage"))))
        .isEmpty();
  }

  @Test
  void aTalkIsOnRecordAndAccountabilityIsDecidedInWriting() {
    House house = scene.fresh(Point.EXECUTING);
    long order = ordered(house, "问题");
    LocalDate today = clock.today();
    city.by(house.first(), () -> rectifications.answer(PLAIN, order, "措施"));
    city.by(
        house.leader(),
        () -> rectifications.recheck(PLAIN.because("无效"), order, Recheck.INEFFECTIVE, null));
    String onRecord = "TalkIsOnRecord";
    assertThat(
            refusals.problems(
                List.of(
                    talking(house, order, new TalkRecord(today, " ", "内容"), onRecord),
                    talking(house, order, new TalkRecord(today, "会议室", ""), onRecord),
                    talking(
                        house, order, new TalkRecord(today.minusDays(1), "会议室", "内容"), onRecord),
                    talking(
                        house,
                        order,
                        new TalkRecord(today.plusDays(1), "会议室", "内容"),
                        "DateIsNotInTheFuture"),
                    talking(house, order, new TalkRecord(today, "会议室", "内容"), "ReasonIsGiven"))))
        .isEmpty();
    city.by(
        house.leader(),
        () ->
            rectifications.holdTalk(
                PLAIN.because("屡教不改"),
                order,
                new TalkRecord(today, "会议室", "内容"),
                TalkResult.ACCOUNTABILITY,
                null));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "decide without words",
                        house.head(),
                        () -> rectifications.decideAccountability(NUMBERED, order, true, " "),
                        "DecisionIsGiven"),
                    new Attempt(
                        "impose without a document",
                        house.head(),
                        () -> rectifications.decideAccountability(PLAIN, order, true, "诫勉"),
                        "DocumentNumberIsGiven"))))
        .isEmpty();
    city.by(house.head(), () -> rectifications.decideAccountability(PLAIN, order, false, "不予追究"));
  }

  private Attempt talking(House house, long order, TalkRecord talk, String rule) {
    return new Attempt(
        "talk " + talk,
        house.leader(),
        () -> rectifications.holdTalk(PLAIN, order, talk, TalkResult.ACCOUNTABILITY, null),
        rule);
  }
}
