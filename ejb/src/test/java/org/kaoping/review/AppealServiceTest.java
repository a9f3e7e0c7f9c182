package org.kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.review.ReviewTown.MONDAY;
import static org.kaoping.review.ReviewTown.PLAIN;
import static org.kaoping.review.ReviewTown.refusal;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.BUREAU;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.worklist.WorkKinds;

class AppealServiceTest {
  private static final ActContext REASON = PLAIN.because("缺少佐证材料");

  private final ReviewTown town = new ReviewTown();

  private AppealView view(long appeal) {
    return town.see(town.office(), () -> town.appeals.appeal(appeal));
  }

  @Test
  void aUnitContestsItsOwnScoreOrGradeOnce() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    long appeal = town.appeal(notice);
    assertThat(view(appeal).point()).isEqualTo("1. 指标1");
    assertThat(view(appeal).noticed()).isEqualTo("25.50");
    assertThat(view(appeal).dueOn()).as("ten working days").isEqualTo(LocalDate.of(2020, 7, 20));
    assertThat(submitting(town.bureau.head(), notice, APPRAISAL, 1L))
        .isEqualTo("PointIsAppealedOnce");
    assertThat(submitting(town.bureau.head(), notice, APPRAISAL, null)).isEqualTo("accepted");
    assertThat(submitting(town.bureau.office(), notice, APPRAISAL, null))
        .isEqualTo("PointIsAppealedOnce");
    assertThat(submitting(town.bureau.office(), notice, APPRAISAL, 11L)).isEqualTo("KnownAndOwn");
    assertThat(submitting(town.bureau.office(), notice, OTHER_APPRAISAL, 11L))
        .isEqualTo("KnownAndOwn");
    assertThat(town.see(town.bureau.otherUnit(), () -> town.appeals.of(notice))).isEmpty();
    assertThat(refusal(() -> town.see(town.bureau.otherUnit(), () -> town.appeals.appeal(appeal))))
        .isEqualTo("KnownAndOwn");
    assertThat(town.see(town.bureau.office(), () -> town.appeals.of(notice))).hasSize(2);
  }

  private String submitting(Actor by, long notice, long appraisal, Long indicator) {
    return refusal(() -> town.submit(by, notice, appraisal, indicator));
  }

  @Test
  void afterTheNoticeOnlyTheOfficeAcceptsOnPaperAndSaysWhy() {
    long notice = town.notice(1, ReviewDecider.LEADERS);
    town.on(MONDAY.plusDays(1));
    long inTime = received(MONDAY.plusDays(1));
    town.on(MONDAY.plusDays(2));
    assertThat(submitting(town.bureau.office(), notice, APPRAISAL, 1L)).isEqualTo("AppealIsInTime");
    long late = received(MONDAY.plusDays(2));
    assertThat(entering(PLAIN, notice, null, late)).isEqualTo("LateAppealIsExplained");
    assertThat(entering(PLAIN, notice, null, inTime)).isEqualTo("accepted");
    assertThat(entering(PLAIN.because("邮路中断"), notice, 1L, inTime)).isEqualTo("ReceiptIsUsedOnce");
    assertThat(entering(PLAIN.because("邮路中断"), notice, 1L, late)).isEqualTo("accepted");
    assertThat(town.see(town.office(), () -> town.appeals.of(notice)))
        .extracting(each -> each.entry().late(), each -> each.entry().lateReason())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(false, null),
            org.assertj.core.groups.Tuple.tuple(true, "邮路中断"));
  }

  @Test
  void whatCameBeforeTheNoticeIsNoneOfIt() {
    long early = received(MONDAY.minusDays(3));
    long notice = town.notice(1, ReviewDecider.LEADERS);
    assertThat(entering(PLAIN, notice, 1L, early)).isEqualTo("AppealFollowsTheNotice");
  }

  private long received(LocalDate day) {
    ReceiptService receipts = town.bureau.server.get(ReceiptService.class);
    NewReceipt wanted =
        new NewReceipt(
            ReceiptChannel.PAPER,
            ReceiptKind.APPEAL,
            day.atTime(9, 0),
            BUREAU,
            null,
            "关于考核结果的申诉",
            null,
            null);
    return town.id(
        town.office(), "ReceiptService.register", PLAIN, () -> receipts.register(PLAIN, wanted));
  }

  private String entering(ActContext context, long notice, Long indicator, long receipt) {
    NewAppeal wanted = new NewAppeal(AppealKind.OBJECTION, indicator, "计算有误");
    return refusal(
        () ->
            town.id(
                town.office(),
                "AppealService.enter",
                context,
                () -> town.appeals.enter(context, notice, APPRAISAL, wanted, receipt)));
  }

  @Test
  void anIncompleteOneIsCompletedWithinItsLimit() {
    long appeal = town.appeal(town.notice(5, ReviewDecider.LEADERS));
    assertThat(returning(PLAIN, appeal, 2)).isEqualTo("ReasonIsGiven");
    assertThat(returning(REASON, appeal, 0)).isEqualTo("NoticePeriodIsPositive");
    assertThat(returning(REASON, appeal, 2)).isEqualTo("accepted");
    assertThat(view(appeal).completeBy()).isEqualTo(LocalDate.of(2020, 7, 8));
    assertThat(town.workOn(new SubjectRef(SubjectType.APPEAL, appeal)))
        .containsExactly(WorkKinds.COMPLETE_APPEAL);
    assertThat(lapsing(appeal)).as("before its limit").isEqualTo("CompletionTermIsOver");
    town.on(LocalDate.of(2020, 7, 9));
    assertThat(completing(appeal, "补充证明")).isEqualTo("CompletionIsInTime");
    assertThat(returning(REASON, appeal, 1)).as("the office gives more time").isEqualTo("accepted");
    assertThat(completing(appeal, " ")).isEqualTo("GroundsAreGiven");
    assertThat(completing(appeal, "补充证明")).isEqualTo("accepted");
    assertThat(view(appeal).state()).isEqualTo(AppealState.SUBMITTED);
    assertThat(view(appeal).grounds()).isEqualTo("补充证明");
    assertThat(view(appeal).firstGrounds()).as("kept beside them").isEqualTo("计算有误");
    assertThat(completing(appeal, "再补充")).isEqualTo("ActFitsStage");
  }

  @Test
  void theOfficeEndsWhatWasNotCompleted() {
    long appeal = town.appeal(town.notice(5, ReviewDecider.LEADERS));
    returning(REASON, appeal, 1);
    town.on(LocalDate.of(2020, 7, 8));
    assertThat(lapsing(appeal)).isEqualTo("accepted");
    assertThat(view(appeal).state()).isEqualTo(AppealState.LAPSED);
    assertThat(view(appeal).isOpen()).isFalse();
  }

  private String returning(ActContext context, long appeal, int days) {
    return refusal(
        () ->
            town.act(
                town.office(),
                "AppealService.returnIncomplete",
                context,
                () -> town.appeals.returnIncomplete(context, appeal, days)));
  }

  private String completing(long appeal, String grounds) {
    return refusal(
        () ->
            town.act(
                town.bureau.office(),
                "AppealService.complete",
                PLAIN,
                () -> town.appeals.complete(PLAIN, appeal, grounds)));
  }

  private String lapsing(long appeal) {
    return refusal(
        () ->
            town.act(
                town.office(),
                "AppealService.lapse",
                REASON,
                () -> town.appeals.lapse(REASON, appeal)));
  }

  @Test
  void aWithdrawnOneMayComeAgain() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    long appeal = town.appeal(notice);
    town.act(
        town.bureau.head(),
        "AppealService.withdraw",
        REASON,
        () -> town.appeals.withdraw(REASON, appeal));
    assertThat(view(appeal).state()).isEqualTo(AppealState.WITHDRAWN);
    assertThat(town.appeal(notice)).isGreaterThan(appeal);
  }
}
