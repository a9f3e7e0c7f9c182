package org.kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.review.ReviewTown.DECIDED;
import static org.kaoping.review.ReviewTown.MONDAY;
import static org.kaoping.review.ReviewTown.PLAIN;
import static org.kaoping.review.ReviewTown.refusal;
import static org.kaoping.support.TestBureau.CYCLE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.scoreboard.ScoreRun;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Substituted;
import org.kaoping.worklist.WorkKinds;

class ReviewServiceTest {
  private static final Verdict FULL = Verdict.changed(null, new BigDecimal("30"));

  private final ReviewTown town = new ReviewTown();

  private AppealView view(long appeal) {
    return town.see(town.office(), () -> town.appeals.appeal(appeal));
  }

  private static SubjectRef ref(long appeal) {
    return new SubjectRef(SubjectType.APPEAL, appeal);
  }

  /** An appeal of the bureau that the reviewer has found justified. */
  private long found(long notice) {
    long appeal = town.appeal(notice);
    town.assign(appeal, 9);
    town.find(town.reviewer(), appeal, FULL);
    return appeal;
  }

  @Test
  void aChangedScoreGivesANewRunAndBothListsStay() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    long appeal = found(notice);
    ReadingImpact impact = town.see(town.leader(), () -> town.reviews.impact(appeal, null));
    assertThat(impact.places())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.totalBefore()).as("30 × 85 %").isEqualByComparingTo("25.50");
              assertThat(moved.totalAfter()).isEqualByComparingTo("30");
              assertThat(moved.rankBefore()).isEqualTo(2);
              assertThat(moved.rankAfter()).as("shares the first place").isEqualTo(1);
            });
    town.decide(town.leader(), appeal, FULL);

    assertThat(view(appeal).decision().outcome()).isEqualTo(ReviewOutcome.CHANGED);
    assertThat(view(appeal).decision().runNumber()).isEqualTo(2);
    assertThat(town.see(town.office(), () -> town.scores.runs(CYCLE)))
        .extracting(ScoreRun::getNumber)
        .containsExactly(2, 1);
    NoticedList lists = town.see(town.office(), () -> town.notices.list(notice));
    assertThat(lists.moved())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.unitName()).isEqualTo("卫生健康局");
              assertThat(line.place()).isEqualTo(2);
              assertThat(line.score()).isEqualByComparingTo("25.50");
              assertThat(line.placeAfter()).isEqualTo(1);
              assertThat(line.scoreAfter()).isEqualByComparingTo("30");
            });
    assertThat(town.see(town.bureau.office(), () -> town.notices.list(notice)).reviewed())
        .as("units see the second list after the notice")
        .isFalse();
    assertThat(town.workOn(ref(appeal))).isEmpty();
    town.on(MONDAY.plusDays(8));
    town.conclude(notice);
    assertThat(town.see(town.bureau.office(), () -> town.notices.list(notice)).moved()).hasSize(1);
    town.act(
        town.leader(),
        "ScoreService.release",
        DECIDED,
        () -> town.scores.release(DECIDED, CYCLE, true));
    assertThat(town.see(town.bureau.office(), () -> town.scores.of(1)).total())
        .isEqualByComparingTo("30");
  }

  @Test
  void anUpheldScoreMovesNothing() {
    long notice = town.notice(5, ReviewDecider.LEADERS);
    long appeal = town.appeal(notice);
    assertThat(town.workOn(ref(appeal))).containsExactly(WorkKinds.ACCEPT_APPEAL);
    town.assign(appeal, 9);
    assertThat(town.workOn(ref(appeal))).containsExactly(WorkKinds.REVIEW_APPEAL);
    assertThat(view(appeal).review().reviewerName()).isEqualTo("复核");
    town.find(town.reviewer(), appeal, Verdict.upheld());
    assertThat(town.workOn(ref(appeal))).containsExactly(WorkKinds.DECIDE_APPEAL);
    assertThat(town.see(town.bureau.office(), () -> town.appeals.appeal(appeal)).finding())
        .as("the unit learns of the finding with the decision")
        .isNull();
    town.decide(town.leader(), appeal, Verdict.upheld());
    assertThat(view(appeal).state()).isEqualTo(AppealState.DECIDED);
    assertThat(town.see(town.office(), () -> town.scores.runs(CYCLE))).hasSize(1);
    assertThat(town.see(town.office(), () -> town.notices.list(notice)).moved()).isEmpty();
  }

  @Test
  void nobodyReviewsWhatHeVerifiedNorForHisOwnUnit() {
    long appeal = town.appeal(town.notice(5, ReviewDecider.LEADERS));
    assertThat(refusal(() -> town.assign(appeal, 6))).isEqualTo("ReviewerTookNoPart");
    assertThat(refusal(() -> town.assign(appeal, 10))).isEqualTo("ReviewerIsFromElsewhere");
    assertThat(refusal(() -> town.assign(appeal, 1))).isEqualTo("ReviewerIsOfTheOffice");
    assertThat(town.see(town.office(), () -> town.reviews.reviewers(appeal)))
        .extracting(ReviewerChoice::person)
        .containsExactly(9L);
    town.assign(appeal, 9);
    assertThat(refusal(() -> town.find(town.lent(), appeal, FULL))).isEqualTo("ActsAsReviewer");
  }

  @Test
  void whatMakesOneUnfitIsAskedWhenTheActHappens() {
    long appeal = town.appeal(town.notice(5, ReviewDecider.LEADERS));
    town.assign(appeal, 9);
    Actor reviewer = town.reviewer();
    Actor standIn =
        reviewer.inHandsOf(6, "甲6（代甲9）", new Substituted(1, 9, reviewer.personName(), "甲6", null));
    assertThat(refusal(() -> town.find(standIn, appeal, FULL)))
        .as("the verifier in the reviewer's place")
        .isEqualTo("ReviewerTookNoPart");
    town.bureau.sql(
        "insert into assignment (person_id, post_id, valid_from) values (9, 91, DATE"
            + " '2010-01-01')");
    assertThat(refusal(() -> town.find(reviewer, appeal, FULL)))
        .isEqualTo("ReviewerIsFromElsewhere");
  }

  @Test
  void aVerdictIsComplete() {
    long appeal = town.appeal(town.notice(5, ReviewDecider.LEADERS));
    town.assign(appeal, 9);
    assertThat(finding(appeal, new Verdict(null, null, null))).isEqualTo("VerdictIsComplete");
    assertThat(finding(appeal, Verdict.changed(1L, null))).isEqualTo("VerdictIsComplete");
    assertThat(finding(appeal, Verdict.changed(1L, new BigDecimal("30.01"))))
        .isEqualTo("PointsFitTheIndicator");
    assertThat(finding(appeal, Verdict.changed(11L, BigDecimal.ONE)))
        .as("another unit's indicator")
        .isEqualTo("KnownAndOwn");
    assertThat(
            refusal(
                () ->
                    town.act(
                        town.reviewer(),
                        "ReviewService.find",
                        PLAIN,
                        () -> town.reviews.find(PLAIN, appeal, FULL, " "))))
        .isEqualTo("GroundsAreGiven");
  }

  private String finding(long appeal, Verdict verdict) {
    return refusal(() -> town.find(town.reviewer(), appeal, verdict));
  }

  @Test
  void theNoticeSaysWhoDecides() {
    long appeal = found(town.notice(5, ReviewDecider.LEADERS));
    ActContext forLeader = DECIDED.forLeader("分管副市长");
    assertThat(recording(town.office(), DECIDED, appeal)).isEqualTo("LeaderIsNamed");
    assertThat(recording(town.reviewer(), forLeader, appeal)).isEqualTo("NotDecidedByItsSubmitter");
    assertThat(recording(town.office(), PLAIN.forLeader("分管副市长"), appeal))
        .isEqualTo("DocumentNumberIsGiven");
    assertThat(recording(town.office(), PLAIN.forLeader("分管副市长").byDocument("复1号"), appeal))
        .isEqualTo("ReasonIsGiven");
    assertThat(recording(town.office(), forLeader, appeal)).isEqualTo("accepted");
    assertThat(view(appeal).decision().by()).isEqualTo("分管副市长");
  }

  private String recording(Actor by, ActContext context, long appeal) {
    return refusal(
        () ->
            town.act(
                by,
                "ReviewService.recordDecision",
                context,
                () -> town.reviews.recordDecision(context, appeal, Verdict.upheld())));
  }

  @Test
  void whereTheOfficeDecidesTheVerifierDoesNot() {
    long appeal = found(town.notice(5, ReviewDecider.OFFICE));
    assertThat(refusal(() -> town.decide(town.leader(), appeal, FULL)))
        .isEqualTo("DecisionIsOfTheDecider");
    assertThat(recording(town.office(), DECIDED, appeal)).isEqualTo("ReviewerTookNoPart");
    assertThat(recording(town.office(), DECIDED.forLeader("分管副市长"), appeal))
        .isEqualTo("DecisionIsOfTheDecider");
    town.bureau.sql(
        "insert into person (id, login, name, password_hash) values (12, 'jxb4', '主任', '-')");
    town.bureau.sql(
        "insert into assignment (person_id, post_id, valid_from) values (12, 90, DATE"
            + " '2010-01-01')");
    Actor head = new Actor(12, "主任", 12, "主任", town.office().role(), 1, 1, 1, 1);
    assertThat(recording(head, DECIDED, appeal)).isEqualTo("accepted");
  }

  @Test
  void factsThatOvertookTheScoresStopAChange() {
    long appeal = found(town.notice(5, ReviewDecider.LEADERS));
    town.facts.remove(1);
    assertThat(refusal(() -> town.decide(town.leader(), appeal, FULL)))
        .isEqualTo("ScoresAreUpToDate");
  }
}
