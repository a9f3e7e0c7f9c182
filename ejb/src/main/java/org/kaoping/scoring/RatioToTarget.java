package org.kaoping.scoring;

import java.util.Optional;

/**
 * Ratio to target (比例计分): the target reached → W, else W × actual ÷ target; where lower is better W
 * × target ÷ actual.
 *
 * @param target greater than 0; empty if each unit brings its own
 * @param terms limits, what missing and inapplicable facts give
 */
public record RatioToTarget(Optional<Ratio> target, RuleTerms terms) implements ScoringRule {
  public RatioToTarget {
    Checks.required("target", target).ifPresent(Checks::target);
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "RATIO_TO_TARGET";
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
    return trail.points(input.fullPoints(), achieved);
  }
}
