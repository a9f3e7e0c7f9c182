package org.kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.review.ReviewTown.DECIDED;
import static org.kaoping.review.ReviewTown.MONDAY;
import static org.kaoping.review.ReviewTown.NUMBERED;
import static org.kaoping.review.ReviewTown.PLAIN;
import static org.kaoping.review.ReviewTown.refusal;
import static org.kaoping.support.TestBureau.CYCLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.commendation.CommendationService;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.scoreboard.NewChange;
import org.kaoping.scoreboard.ScoreChangeService;
import org.kaoping.security.ActContext;
import org.kaoping.worklist.WorkKinds;

class PublicNoticeServiceTest {
  private final ReviewTown town = new ReviewTown();

  private PublicNoticeView view(long notice) {
    return town.see(town.office(), () -> town.notices.notice(notice));
  }

  @Test
  void everybodySeesTheListAndTheCountdownButNobodyElseTheNumberOfAppeals() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    assertThat(view(notice).lastDay())
        .as("five working days after Monday, 6 July")
        .isEqualTo(LocalDate.of(2020, 7, 13));
    assertThat(view(notice).left()).isEqualTo(5);
    town.on(LocalDate.of(2020, 7, 11));
    PublicNoticeView seen =
        town.see(town.bureau.diseaseControl(), () -> town.notices.notice(notice));
    assertThat(seen.left()).as("on Saturday, Monday is left").isEqualTo(1);
    assertThat(seen.appeals()).isNull();
    NoticedList list = town.see(town.bureau.otherUnit(), () -> town.notices.list(notice));
    assertThat(list.series().get(0).lines())
        .extracting(line -> line.unitName() + " " + line.place() + " " + line.score())
        .containsExactly("教育局 1 30.00", "卫生健康局 2 25.50");
    assertThat(list.reviewed()).isFalse();
    assertThat(town.see(town.bureau.office(), () -> town.notices.own(notice)).get(0).unitName())
        .isEqualTo("卫生健康局");
  }

  @Test
  void aNoticeNeedsDaysTextAndNumberAndDeterminedScores() {
    assertThat(opening(NUMBERED, 0, "公示")).isEqualTo("NoticePeriodIsPositive");
    assertThat(opening(NUMBERED, 61, "公示")).isEqualTo("NoticePeriodIsPositive");
    assertThat(opening(NUMBERED, 5, " ")).isEqualTo("NoticeTextFits");
    assertThat(opening(PLAIN, 5, "公示")).isEqualTo("DocumentNumberIsGiven");
    town.bureau.sql("update appraisal_cycle set state = 'OPEN'");
    assertThat(opening(NUMBERED, 5, "公示")).isEqualTo("ActFitsStage");
    town.bureau.sql("update appraisal_cycle set state = 'SCORES_DETERMINED'");
    assertThat(opening(NUMBERED, 5, "公示")).isEqualTo("accepted");
    assertThat(opening(NUMBERED, 5, "公示")).isEqualTo("OneNoticeIsOpen");
  }

  private String opening(ActContext context, int days, String text) {
    NewPublicNotice wanted = new NewPublicNotice(days, null, null, text);
    return refusal(
        () ->
            town.id(
                town.office(),
                "PublicNoticeService.open",
                context,
                () -> town.notices.open(context, CYCLE, wanted)));
  }

  @Test
  void aNoticeOfStaleScoresIsRefused() {
    town.facts.remove(1);
    assertThat(opening(NUMBERED, 5, "公示")).isEqualTo("ScoresAreUpToDate");
  }

  @Test
  void scoresAreFrozenUntilTheNoticeIsConcluded() {
    long notice = town.notice(1, ReviewDecider.LEADERS);
    assertThat(determining()).isEqualTo("ScoresAreNotFrozen");
    assertThat(changing()).isEqualTo("ScoresAreNotFrozen");
    assertThat(releasing(true)).isEqualTo("ScoresAreNotFrozen");
    assertThat(releasing(false)).isEqualTo("ScoresAreNotFrozen");
    assertThat(nominating()).isEqualTo("ScoresAreNotFrozen");
    town.on(MONDAY.plusDays(2));
    assertThat(releasing(true)).as("over, but not concluded").isEqualTo("ScoresAreNotFrozen");
    town.conclude(notice);
    assertThat(view(notice).state()).isEqualTo(PublicNoticeState.CONCLUDED);
    assertThat(releasing(true)).isEqualTo("accepted");
  }

  private String determining() {
    return refusal(
        () ->
            town.act(
                town.office(),
                "ScoreService.determine",
                PLAIN,
                () -> town.scores.determine(PLAIN, CYCLE)));
  }

  private String changing() {
    ScoreChangeService changes = town.bureau.server.get(ScoreChangeService.class);
    NewChange wanted = new NewChange(1, 1, java.math.BigDecimal.TEN, "会审小组");
    return refusal(
        () ->
            town.act(
                town.office(),
                "ScoreChangeService.change",
                DECIDED,
                () -> changes.change(DECIDED, CYCLE, wanted)));
  }

  private String nominating() {
    CommendationService commendations = town.bureau.server.get(CommendationService.class);
    return refusal(
        () ->
            town.id(
                town.office(),
                "CommendationService.nominateUnit",
                PLAIN,
                () -> commendations.nominateUnit(PLAIN, CYCLE, 2, "成绩突出")));
  }

  private String releasing(boolean released) {
    return refusal(
        () ->
            town.act(
                town.leader(),
                "ScoreService.release",
                DECIDED,
                () -> town.scores.release(DECIDED, CYCLE, released)));
  }

  @Test
  void aNoticeEndsNeitherEarlyNorWithAppealsUndecided() {
    long notice = town.notice(1, ReviewDecider.LEADERS);
    assertThat(concluding(notice)).isEqualTo("NoticePeriodIsOver");
    town.on(MONDAY.plusDays(1));
    assertThat(concluding(notice)).as("on its last day").isEqualTo("NoticePeriodIsOver");
    long appeal = town.appeal(notice);
    town.on(MONDAY.plusDays(2));
    assertThat(concluding(notice)).isEqualTo("EveryAppealIsSettled");
    ActContext mistaken = PLAIN.because("误报");
    town.act(
        town.bureau.office(),
        "AppealService.withdraw",
        mistaken,
        () -> town.appeals.withdraw(mistaken, appeal));
    assertThat(concluding(notice)).isEqualTo("accepted");
    assertThat(concluding(notice)).isEqualTo("ActFitsStage");
    assertThat(town.workOn(new SubjectRef(SubjectType.PUBLIC_NOTICE, notice))).isEmpty();
  }

  private String concluding(long notice) {
    return refusal(() -> town.conclude(notice));
  }

  @Test
  void aRunningNoticeIsMadeLongerWithAReason() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    assertThat(extending(PLAIN, notice, 2)).isEqualTo("ReasonIsGiven");
    ActContext reason = PLAIN.because("系统检修");
    assertThat(extending(reason, notice, 0)).isEqualTo("NoticePeriodIsPositive");
    assertThat(extending(reason, notice, 2)).isEqualTo("accepted");
    assertThat(view(notice).lastDay()).isEqualTo(LocalDate.of(2020, 7, 15));
    assertThat(view(notice).extensions().get(0).lastBefore()).isEqualTo(LocalDate.of(2020, 7, 13));
    town.on(LocalDate.of(2020, 7, 16));
    assertThat(extending(reason, notice, 2)).isEqualTo("NoticePeriodRuns");
  }

  private String extending(ActContext context, long notice, int days) {
    return refusal(
        () ->
            town.act(
                town.office(),
                "PublicNoticeService.extend",
                context,
                () -> town.notices.extend(context, notice, days)));
  }

  @Test
  void aSecondRoundFollowsAConcludedOne() {
    long first = town.notice(1, ReviewDecider.LEADERS);
    assertThat(town.workOn(new SubjectRef(SubjectType.PUBLIC_NOTICE, first)))
        .containsExactly(WorkKinds.CONCLUDE_NOTICE);
    town.on(MONDAY.plusDays(2));
    town.conclude(first);
    long second = town.notice(3, ReviewDecider.OFFICE);
    assertThat(view(second).round()).isEqualTo(2);
    assertThat(town.see(town.office(), () -> town.notices.ofCycle(CYCLE)))
        .extracting(PublicNoticeView::id)
        .containsExactly(second, first);
  }
}
