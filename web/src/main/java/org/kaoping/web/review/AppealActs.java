package org.kaoping.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealState;
import org.kaoping.review.AppealView;
import org.kaoping.review.ReviewOutcome;
import org.kaoping.review.ReviewService;
import org.kaoping.review.ReviewerChoice;
import org.kaoping.review.Verdict;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** The forms of the acts on an objection or appeal. */
@Named("appealActs")
@ViewScoped
public class AppealActs implements Serializable {
  @Inject private AppealService appeals;
  @Inject private ReviewService reviews;
  @Inject private AppealPage page;
  @Inject private ActRunner runner;

  private final PublicNoticeActs.DaysForm returning = new PublicNoticeActs.DaysForm();
  private final ActForm lapse = new ActForm();
  private final ActForm withdrawal = new ActForm();
  private final TextForm completion = new TextForm();
  private final ActForm assignment = new ActForm();
  private final VerdictForm finding = new VerdictForm();
  private final VerdictForm decision = new VerdictForm();
  private Long reviewer;
  private boolean proposed;
  private transient List<ReviewerChoice> reviewers;
  private transient ReadingImpact impact;

  /** A form with a long text. */
  public static class TextForm extends ActForm {
    private String text;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  /** What a reviewer proposes or a decision says. */
  public static class VerdictForm extends TextForm {
    private ReviewOutcome outcome;
    private Long indicator;
    private BigDecimal points;

    Verdict verdict() {
      return new Verdict(outcome, indicator, points);
    }

    public ReviewOutcome getOutcome() {
      return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
      this.outcome = outcome;
    }

    public Long getIndicator() {
      return indicator;
    }

    public void setIndicator(Long indicator) {
      this.indicator = indicator;
    }

    public BigDecimal getPoints() {
      return points;
    }

    public void setPoints(BigDecimal points) {
      this.points = points;
    }
  }

  public String assign() {
    return done(assignment, context -> reviews.assign(context, page.getId(), reviewer));
  }

  public String giveBack() {
    return done(
        returning, context -> appeals.returnIncomplete(context, page.getId(), returning.getDays()));
  }

  public String complete() {
    return done(
        completion, context -> appeals.complete(context, page.getId(), completion.getText()));
  }

  public String end() {
    return done(lapse, context -> appeals.lapse(context, page.getId()));
  }

  public String withdraw() {
    return done(withdrawal, context -> appeals.withdraw(context, page.getId()));
  }

  public String find() {
    return done(
        finding,
        context -> reviews.find(context, page.getId(), finding.verdict(), finding.getText()));
  }

  public String decide() {
    return done(decision, context -> reviews.decide(context, page.getId(), decision.verdict()));
  }

  public String record() {
    return done(
        decision, context -> reviews.recordDecision(context, page.getId(), decision.verdict()));
  }

  /** Shows who would move by the finding that is being written. */
  public void showFinding() {
    look(finding);
  }

  /** Shows who would move by the decision that is being written. */
  public void showDecision() {
    look(decision);
  }

  private void look(VerdictForm form) {
    Verdict verdict = form.verdict();
    impact = runner.read(() -> reviews.impact(page.getId(), verdict)).orElse(null);
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  /** Who may review. */
  public List<ReviewerChoice> getReviewers() {
    if (reviewers == null) {
      reviewers = runner.read(() -> reviews.reviewers(page.getId())).orElse(List.of());
    }
    return reviewers;
  }

  /** Who would move: by what the reviewer proposes, or by what was typed last. */
  public ReadingImpact getImpact() {
    if (impact == null && isAtDecision()) {
      impact = runner.read(() -> reviews.impact(page.getId(), null)).orElse(null);
    }
    return impact;
  }

  private boolean isAtDecision() {
    return page.isOffice() && page.getAppeal().state() == AppealState.AT_DECISION;
  }

  public ReviewOutcome[] getOutcomes() {
    return ReviewOutcome.values();
  }

  /** The decision; it begins with what the reviewer proposes. */
  public VerdictForm getDecision() {
    AppealView appeal = page.getAppeal();
    if (!proposed && appeal != null && appeal.finding() != null) {
      proposed = true;
      decision.setOutcome(appeal.finding().outcome());
      decision.setIndicator(appeal.finding().indicatorId());
      decision.setPoints(appeal.finding().points());
    }
    return decision;
  }

  /** The completed grounds; they begin with those submitted. */
  public TextForm getCompletion() {
    if (completion.getText() == null && page.getAppeal() != null) {
      completion.setText(page.getAppeal().grounds());
    }
    return completion;
  }

  public PublicNoticeActs.DaysForm getReturning() {
    return returning;
  }

  public ActForm getLapse() {
    return lapse;
  }

  public ActForm getWithdrawal() {
    return withdrawal;
  }

  public ActForm getAssignment() {
    return assignment;
  }

  public VerdictForm getFinding() {
    return finding;
  }

  public Long getReviewer() {
    return reviewer;
  }

  public void setReviewer(Long reviewer) {
    this.reviewer = reviewer;
  }
}
