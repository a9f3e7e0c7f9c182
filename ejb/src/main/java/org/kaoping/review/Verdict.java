package org.kaoping.review;

import java.math.BigDecimal;

/**
 * What a reviewer proposes or a decision says.
 *
 * @param indicatorId whose score changes; may be left out when the appeal names the indicator
 * @param points the new score, for {@link ReviewOutcome#CHANGED} only
 */
public record Verdict(ReviewOutcome outcome, Long indicatorId, BigDecimal points) {
  /** The score stays. */
  public static Verdict upheld() {
    return new Verdict(ReviewOutcome.UPHELD, null, null);
  }

  /** It is none that a review is for. */
  public static Verdict rejected() {
    return new Verdict(ReviewOutcome.REJECTED, null, null);
  }

  /** Another score. */
  public static Verdict changed(Long indicatorId, BigDecimal points) {
    return new Verdict(ReviewOutcome.CHANGED, indicatorId, points);
  }

  /** Whether a score changes. */
  public boolean isChange() {
    return outcome == ReviewOutcome.CHANGED;
  }

  /** The same, about the indicator of the appeal where none is named; plain without a change. */
  Verdict about(Long appealed) {
    return isChange()
        ? new Verdict(outcome, indicatorId == null ? appealed : indicatorId, points)
        : new Verdict(outcome, null, null);
  }
}
