package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.review.AppealKind;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealView;
import org.kaoping.review.NewAppeal;
import org.kaoping.review.NewPublicNotice;
import org.kaoping.review.NoticedList;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.ReviewService;
import org.kaoping.review.Verdict;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** A notice with one appeal that changes a score: both lists stay, and results are released. */
class ReviewIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext DOCUMENT = PLAIN.byDocument("检复〔2090〕1号").because("材料属实");

  @Inject private Scene scene;
  @Inject private Passage passage;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Refusals refusals;
  @Inject private ScoreService scores;
  @Inject private PublicNoticeService notices;
  @Inject private AppealService appeals;
  @Inject private ReviewService reviews;
  @Inject private ReportingService reports;

  /** A house whose scores the office has determined; its first person verified everything. */
  private House determined() {
    House house = scene.fresh(Point.VERIFYING);
    passage.determine(house);
    return house;
  }

  private long notice(House house) {
    return city.id(
        City.OFFICE,
        () -> notices.open(DOCUMENT, house.cycleId(), new NewPublicNotice(1, null, null, "现予公示。")));
  }

  private NewAppeal against(long indicator) {
    return new NewAppeal(AppealKind.APPEAL, indicator, "计算有误");
  }

  @Test
  void anAppealThatChangesAScoreGivesASecondListBesideTheNoticedOne() throws SQLException {
    House house = determined();
    long notice = notice(house);
    UnitScores own = city.see(house.office(), () -> notices.own(notice)).get(0);
    long indicator = own.lines().get(0).indicatorId();
    BigDecimal before = own.lines().get(0).score();
    long appeal =
        city.id(
            house.head(),
            () -> appeals.submit(PLAIN, notice, house.appraisalId(), against(indicator)));
    long reviewer = ledger.number("select id from person where login = 'jxb2'");
    assertThat(city.see(City.OFFICE, () -> reviews.reviewers(appeal)))
        .anyMatch(one -> one.person() == reviewer);
    city.by(City.OFFICE, () -> reviews.assign(PLAIN, appeal, reviewer));
    Verdict less = Verdict.changed(null, before.subtract(BigDecimal.ONE));
    city.by(City.OFFICE_SECOND, () -> reviews.find(PLAIN, appeal, less, "少算一项扣分。"));
    assertThat(city.see(City.LEADER, () -> reviews.impact(appeal, null)).scores()).isNotEmpty();
    city.by(City.LEADER, () -> reviews.decide(DOCUMENT, appeal, less));

    AppealView decided = city.see(house.office(), () -> appeals.appeal(appeal));
    assertThat(decided.decision().runNumber()).isEqualTo(2);
    NoticedList lists = city.see(City.OFFICE, () -> notices.list(notice));
    assertThat(lists.moved())
        .singleElement()
        .satisfies(line -> assertThat(line.scoreAfter()).isLessThan(line.score()));
    byte[] paper =
        city.see(house.office(), () -> reports.reviewDecision(appeal, ReportFormat.PDF)).content();
    assertThat(new String(paper, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF");

    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "releasing under notice",
                        City.LEADER,
                        () -> scores.release(DOCUMENT, house.cycleId(), true),
                        "ScoresAreNotFrozen"),
                    new Attempt(
                        "concluding early",
                        City.OFFICE,
                        () -> notices.conclude(PLAIN, notice),
                        "NoticePeriodIsOver"))))
        .isEmpty();
    ledger.run("update public_notice set last_day = '2019-01-02' where id = " + notice);
    city.by(City.OFFICE, () -> notices.conclude(PLAIN, notice));
    city.by(City.LEADER, () -> scores.release(DOCUMENT, house.cycleId(), true));
    assertThat(city.see(house.office(), () -> scores.of(house.appraisalId())).total())
        .isEqualByComparingTo(lists.moved().get(0).scoreAfter());
    assertThat(
            ledger.number(
                "select count(*) from work_item where is_open = true and cycle_id = ?"
                    + " and subject_type in ('APPEAL', 'PUBLIC_NOTICE')",
                house.cycleId()))
        .isZero();
  }

  @Test
  void badAppealsAndReviewersAreRefusedByName() throws SQLException {
    House house = determined();
    long notice = notice(house);
    long indicator =
        city.see(house.office(), () -> notices.own(notice)).get(0).lines().get(0).indicatorId();
    long appeal =
        city.id(
            house.office(),
            () -> appeals.submit(PLAIN, notice, house.appraisalId(), against(indicator)));
    long verifier = ledger.number("select id from person where login = 'jxb1'");
    assertThat(
            refusals.problems(
                List.of(
                    submitting(house, notice, against(indicator), "PointIsAppealedOnce"),
                    submitting(house, notice, against(-1), "KnownAndOwn"),
                    submitting(
                        house,
                        notice,
                        new NewAppeal(AppealKind.OBJECTION, null, " "),
                        "GroundsAreGiven"),
                    new Attempt(
                        "the verifier as reviewer",
                        City.OFFICE,
                        () -> reviews.assign(PLAIN, appeal, verifier),
                        "ReviewerTookNoPart"),
                    new Attempt(
                        "a second notice",
                        City.OFFICE,
                        () ->
                            notices.open(
                                DOCUMENT,
                                house.cycleId(),
                                new NewPublicNotice(1, null, null, "现予公示。")),
                        "OneNoticeIsOpen"))))
        .isEmpty();
    ledger.run("update public_notice set last_day = '2019-01-02' where id = " + notice);
    assertThat(
            refusals.problems(
                List.of(
                    submitting(
                        house,
                        notice,
                        new NewAppeal(AppealKind.OBJECTION, null, "名次有误"),
                        "AppealIsInTime"),
                    new Attempt(
                        "concluding with an appeal undecided",
                        City.OFFICE,
                        () -> notices.conclude(PLAIN, notice),
                        "EveryAppealIsSettled"))))
        .isEmpty();
  }

  private Attempt submitting(House house, long notice, NewAppeal wanted, String rule) {
    return new Attempt(
        "submitting " + wanted,
        house.office(),
        () -> appeals.submit(PLAIN, notice, house.appraisalId(), wanted),
        rule);
  }
}
