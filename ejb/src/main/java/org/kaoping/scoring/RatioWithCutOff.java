package org.kaoping.scoring;

import java.util.Optional;

/**
 * Ratio with cut-off: as {@link RatioToTarget}, but nothing below a limit; exactly at the limit
 * still scores.
 *
 * @param target greater than 0; empty if each unit brings its own
 * @param zeroBelow share of the target, 0 to 1 (0.6 for 60 %)
 * @param terms limits, what missing and inapplicable facts give
 */
public record RatioWithCutOff(Optional<Ratio> target, Ratio zeroBelow, RuleTerms terms)
    implements ScoringRule {
  public RatioWithCutOff {
    Checks.required("target", target).ifPresent(Checks::target);
    Checks.share("zeroBelow", zeroBelow);
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "RATIO_WITH_CUT_OFF";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio actual = ActualValue.compared((Measured.Actual) input.fact(), trail);
    Ratio wanted = ActualValue.target(input, target, trail);
    Ratio achieved = ActualValue.achieved(actual, wanted, limits().direction(), trail);
    if (achieved.compareTo(zeroBelow) < 0) {
      return trail.step(Operation.BELOW_CUT_OFF, Ratio.ZERO, achieved, zeroBelow);
    }
    return trail.points(input.fullPoints(), achieved);
  }
}
