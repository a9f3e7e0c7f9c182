package org.kaoping.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.review.rules.ActsAsReviewer;
import org.kaoping.review.rules.DecisionIsOfTheDecider;
import org.kaoping.review.rules.GroundsAreGiven;
import org.kaoping.review.rules.VerdictIsComplete;
import org.kaoping.scoreboard.NewChange;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.scoreboard.ReviewedScores;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 复核: somebody who had no part in a contested score reviews it and proposes; the leaders decide, or
 * the office where the notice says so, after seeing who would move. A changed score gives a new
 * score run; the noticed one stays.
 */
@Stateless
public class ReviewService {
  /** Who submitted, entered or reviewed an appeal does not decide on it. */
  private static final Set<String> BEFORE_DECISION =
      Set.of(
          "AppealService.submit",
          "AppealService.enter",
          "AppealService.complete",
          "ReviewService.find");

  @Inject private Appeals appeals;
  @Inject private PublicNotices notices;
  @Inject private Reviewers reviewers;
  @Inject private AppealWork work;
  @Inject private ReviewedScores scores;
  @Inject private Cycles cycles;
  @Inject private SeparationOfDuties separation;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Everybody who may review an appeal today: of the office, without a part in the score. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<ReviewerChoice> reviewers(long appealId) {
    return reviewers.free(appeals.readable(appealId));
  }

  /** The office assigns a reviewer, or another one in his place. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void assign(ActContext context, long appealId, long personId) {
    Appeal appeal = appeals.own(appealId);
    String name = reviewers.requireFree(personId, appeal);
    appeal.assign(personId, name, clock.today());
    act.detail("reviewer=%d", personId);
    work.moved(appeal);
  }

  /** The reviewer records what he found, and what he proposes. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void find(ActContext context, long appealId, Verdict proposal, String text) {
    Appeal appeal = appeals.own(appealId);
    Actor actor = act.actor();
    Rules.check(
        new ActsAsReviewer(isReviewer(actor, appeal), String.valueOf(appeal.getReviewerName())));
    reviewers.requireFree(actor, appeal);
    Rules.check(new GroundsAreGiven(text));
    Verdict verdict = complete(appeal, proposal);
    appeal.find(new ReviewFinding(verdict, text, actor.personName(), clock.today()));
    act.detail("outcome=%s", verdict.outcome());
    work.moved(appeal);
  }

  private static boolean isReviewer(Actor actor, Appeal appeal) {
    long person = actor.isSubstitute() ? actor.substituted().personId() : actor.personId();
    return appeal.getReviewerId() != null && appeal.getReviewerId() == person;
  }

  private Verdict complete(Appeal appeal, Verdict given) {
    Rules.check(new VerdictIsComplete(given != null && given.outcome() != null));
    Verdict verdict = given.about(appeal.getIndicatorId());
    if (verdict.isChange()) {
      Rules.check(new VerdictIsComplete(verdict.indicatorId() != null && verdict.points() != null));
      scores.requireFitting(cycles.get(appeal.getCycleId()), wanted(appeal, verdict));
    }
    return verdict;
  }

  private NewChange wanted(Appeal appeal, Verdict verdict) {
    return new NewChange(
        appeal.getAppraisalId(), verdict.indicatorId(), verdict.points(), act.actor().postName());
  }

  /**
   * Which scores and places a decision would move; nothing is stored.
   *
   * @param verdict null for what the reviewer proposes
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public ReadingImpact impact(long appealId, Verdict verdict) {
    Appeal appeal = appeals.readable(appealId);
    Verdict asked = verdict == null ? proposed(appeal) : complete(appeal, verdict);
    return asked.isChange()
        ? scores.impact(cycles.get(appeal.getCycleId()), wanted(appeal, asked))
        : new ReadingImpact(List.of(), List.of());
  }

  private static Verdict proposed(Appeal appeal) {
    ReviewFinding found = appeal.getFinding();
    return found == null
        ? Verdict.upheld()
        : new Verdict(found.getOutcome(), found.getIndicatorId(), found.getPoints());
  }

  /** A city leader decides, under a document number and with a reason. */
  @Act(by = Role.CITY_LEADER)
  public void decide(ActContext context, long appealId, Verdict verdict) {
    Appeal appeal = appeals.own(appealId);
    requireDecider(appeal, ReviewDecider.LEADERS);
    decideOn(context, appeal, verdict, act.actor().postName());
  }

  /**
   * The office decides, where the notice says so; otherwise it records a leader's decision on
   * paper, and names the leader.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordDecision(ActContext context, long appealId, Verdict verdict) {
    Appeal appeal = appeals.own(appealId);
    if (context.isOnBehalf()) {
      requireDecider(appeal, ReviewDecider.LEADERS);
      decideOn(context, appeal, verdict, context.onBehalfOf());
    } else {
      boolean ofLeaders = deciderOf(appeal) == ReviewDecider.LEADERS;
      Rules.check(new LeaderIsNamed(ofLeaders ? null : act.actor().postName()));
      reviewers.requireFree(act.actor(), appeal);
      decideOn(context, appeal, verdict, act.actor().postName());
    }
  }

  private ReviewDecider deciderOf(Appeal appeal) {
    return notices.get(appeal.getNoticeId()).getDecider();
  }

  private void requireDecider(Appeal appeal, ReviewDecider wanted) {
    ReviewDecider decider = deciderOf(appeal);
    Rules.check(new DecisionIsOfTheDecider(decider == wanted, decider));
  }

  private void decideOn(ActContext context, Appeal appeal, Verdict given, String by) {
    separation.requireNotDoneBySelf(appeal.ref(), BEFORE_DECISION);
    Rules.check(
        new DocumentNumberIsGiven(context.documentNumber()), new ReasonIsGiven(context.reason()));
    Verdict verdict = complete(appeal, given);
    ReviewDecision decision =
        new ReviewDecision(verdict, context.reason(), context.documentNumber())
            .made(by, clock.today());
    appeal.decide(decision);
    if (verdict.isChange()) {
      change(context, appeal, decision, by);
    }
    act.about(appeal.ref());
    act.detail("outcome=%s points=%s", verdict.outcome(), verdict.points());
    work.moved(appeal);
  }

  private void change(ActContext context, Appeal appeal, ReviewDecision decision, String by) {
    AppraisalCycle cycle = cycles.get(appeal.getCycleId());
    long run =
        scores.change(
            context,
            cycle,
            new NewChange(
                appeal.getAppraisalId(), decision.getIndicatorId(), decision.getPoints(), by));
    decision.gave(run);
    notices.get(appeal.getNoticeId()).reviewed(run);
  }
}
