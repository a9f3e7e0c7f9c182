package org.kaoping.web.api.review;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.kaoping.review.AppealKind;
import org.kaoping.review.NewAppeal;
import org.kaoping.review.ReviewOutcome;
import org.kaoping.review.Verdict;
import org.kaoping.web.api.call.ActBody;

/** Objections and appeals as programs send them. */
public final class AppealJson {
  private AppealJson() {}

  /**
   * To be submitted by a unit.
   *
   * @param indicatorId left out for the grade or place
   */
  public record Submission(
      @NotNull Long appraisalId,
      @NotNull AppealKind kind,
      Long indicatorId,
      String grounds,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewAppeal wanted() {
      return new NewAppeal(kind, indicatorId, grounds);
    }
  }

  /**
   * What came on paper; the reason says why it is accepted when it came late.
   *
   * @param receiptId a line of the register
   */
  public record Paper(
      @NotNull Long appraisalId,
      @NotNull Long receiptId,
      @NotNull AppealKind kind,
      Long indicatorId,
      String grounds,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewAppeal wanted() {
      return new NewAppeal(kind, indicatorId, grounds);
    }
  }

  /** A reviewer to be assigned. */
  public record Reviewer(
      @NotNull Long personId, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /** Grounds as completed. */
  public record Completion(String grounds, String reason, String documentNumber, String onBehalfOf)
      implements ActBody {}

  /**
   * A proposal or a decision.
   *
   * @param indicatorId for CHANGED; left out for the contested one
   * @param points for CHANGED
   * @param text what the reviewer found; not for a decision
   */
  public record Finding(
      @NotNull ReviewOutcome outcome,
      Long indicatorId,
      BigDecimal points,
      String text,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    Verdict verdict() {
      return new Verdict(outcome, indicatorId, points);
    }
  }
}
