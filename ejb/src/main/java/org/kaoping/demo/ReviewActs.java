package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.review.AppealKind;
import org.kaoping.review.AppealService;
import org.kaoping.review.NewAppeal;
import org.kaoping.review.NewPublicNotice;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.ReviewDecider;
import org.kaoping.review.ReviewService;
import org.kaoping.review.Verdict;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.ActContext;

/** The determined scores are shown to all units; one appeals, and its score is kept as it is. */
@ApplicationScoped
public class ReviewActs {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private PublicNoticeService notices;
  @Inject private AppealService appeals;
  @Inject private ReviewService reviews;

  /**
   * Plays a notice of one working day.
   *
   * @param day the day on which scores were determined; the day after is the notice's last
   */
  void play(Play play, LocalDate day) {
    ActContext number = PLAIN.byDocument("漳绩公〔" + day.getYear() + "〕1号");
    NewPublicNotice wanted =
        new NewPublicNotice(
            1,
            null,
            ReviewDecider.LEADERS,
            "现将" + play.dates().year() + "年度绩效考评结果予以公示。对本单位结果有异议的，请在公示期内提出。");
    long notice =
        play.stage().byFor(Cast.OFFICE, () -> notices.open(number, play.cycleId(), wanted));
    long appeal = appeal(play, notice);
    play.stage().on(day.plusDays(1));
    review(play, appeal, "漳绩复〔" + day.getYear() + "〕1号");
    play.stage().on(day.plusDays(2));
    play.stage()
        .by(Cast.OFFICE, () -> notices.conclude(PLAIN.because("公示期间收到申诉1件，已复核办结，维持原结果。"), notice));
  }

  private long appeal(Play play, long notice) {
    String unit = Cast.HEALTH.office();
    UnitScores own = play.stage().byFor(unit, () -> notices.own(notice)).get(0);
    NewAppeal wanted =
        new NewAppeal(
            AppealKind.APPEAL, own.lines().get(0).indicatorId(), "该项工作年底前已完成，部分佐证材料报送较晚，申请复核完成率。");
    return play.stage().byFor(unit, () -> appeals.submit(PLAIN, notice, own.appraisalId(), wanted));
  }

  private void review(Play play, long appeal, String number) {
    // the first one of the office verified, the second one did not
    long reviewer =
        play.stage().byFor(Cast.OFFICE, () -> reviews.reviewers(appeal)).stream()
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .person();
    play.stage().by(Cast.OFFICE, () -> reviews.assign(PLAIN, appeal, reviewer));
    play.stage()
        .by(
            Cast.OFFICE_SECOND,
            () -> reviews.find(PLAIN, appeal, Verdict.upheld(), "经核对佐证材料，逾期材料不改变核验结论，建议维持公示结果。"));
    play.stage()
        .by(
            Cast.CITY_LEADER,
            () ->
                reviews.decide(
                    PLAIN.byDocument(number).because("同意复核意见，维持公示的结果。"), appeal, Verdict.upheld()));
  }
}
