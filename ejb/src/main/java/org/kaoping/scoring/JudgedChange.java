package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * A score set by people beside the one that the rule gives. The computed score stays in the
 * derivation.
 *
 * @param points the score that counts, 0 to the full points
 * @param reason why; never empty
 * @param source who decided, by which document
 */
public record JudgedChange(BigDecimal points, String reason, Source source) {
  public JudgedChange {
    points = Checks.number("points", points);
    if (points.signum() < 0) {
      throw new ScoringRefusal(RefusalCode.SCORE_NEGATIVE, Checks.plain(points));
    }
    Fact.requireEnteredBy(source);
    if (reason == null || reason.isBlank()) {
      throw new ScoringRefusal(RefusalCode.REASON_REQUIRED);
    }
  }
}
