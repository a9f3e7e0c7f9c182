package org.kaoping.scoring;

import java.util.Optional;

/**
 * Base ± per point: at the target a share of W, and for each percentage point above or below it so
 * much more or less, within floor and cap. Actual value and target are percentage points (92 for 92
 * %).
 *
 * @param target target in percentage points; empty if each unit brings its own
 * @param base share of W at the target, 0 to 1
 * @param perPoint share of W per percentage point, 0 to 1
 * @param terms limits, what missing and inapplicable facts give
 */
public record BasePerPoint(Optional<Ratio> target, Ratio base, Ratio perPoint, RuleTerms terms)
    implements ScoringRule {
  public BasePerPoint {
    Checks.required("target", target).ifPresent(Checks::target);
    Checks.share("base", base);
    Checks.share("perPoint", perPoint);
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "BASE_PER_POINT";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio actual = ActualValue.compared((Measured.Actual) input.fact(), trail);
    Ratio wanted = ActualValue.target(input, target, trail);
    boolean higher = limits().direction() == Direction.HIGHER_BETTER;
    Ratio points = higher ? actual.minus(wanted) : wanted.minus(actual);
    Ratio rate = base.plus(perPoint.times(points));
    trail.step(Operation.BASE_PER_POINT, rate, base, perPoint, points);
    return trail.points(input.fullPoints(), rate);
  }
}
