package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaoping.scheme.OwnRules.OwnRule;
import org.kaoping.scoring.BandScoring;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.Measured;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.RatioToTarget;
import org.kaoping.scoring.RatioWithCutOff;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.Source;

/**
 * How an indicator with a rule of its own is scored.
 *
 * @param rule the rule
 * @param fact what was entered for it, or null
 */
public record OwnScoring(OwnRule rule, Fact fact) {
  private static final int PERCENT_DIGITS = 2;

  /** What was entered; else the verified rate, where it says all that the rule needs. */
  Optional<Fact> fact(BigDecimal verifiedRate, Source source) {
    if (fact != null) {
      return Optional.of(fact);
    }
    return verifiedRate == null || !rule.takesRate()
        ? Optional.empty()
        : Optional.of(ofRate(rule.rule(), verifiedRate, source));
  }

  /** A completion rate is the actual by the target, so the actual is the rate of the target. */
  static Fact ofRate(ScoringRule rule, BigDecimal percent, Source source) {
    if (rule instanceof BandScoring) {
      return new Fact.CompletionRate(Figures.plain(percent), source);
    }
    Ratio share = Ratio.of(Figures.plain(percent).movePointLeft(PERCENT_DIGITS));
    return target(rule)
        .map(target -> Measured.Actual.of(share.times(target), source))
        .orElseGet(
            () ->
                comparesWithTarget(rule)
                    ? Measured.Actual.of(share, source).withTarget(Ratio.ONE)
                    : Measured.Actual.of(share, source));
  }

  private static boolean comparesWithTarget(ScoringRule rule) {
    return rule instanceof RatioToTarget || rule instanceof RatioWithCutOff;
  }

  static Optional<Ratio> target(ScoringRule rule) {
    if (rule instanceof RatioToTarget ratio) {
      return ratio.target();
    }
    return rule instanceof RatioWithCutOff cut ? cut.target() : Optional.empty();
  }
}
