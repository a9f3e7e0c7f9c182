package org.kaoping.scoring;

/**
 * Linear deduction (每超/每低扣): for each step that the actual value lies beyond the threshold, a loss.
 * The side decides the direction.
 *
 * @param threshold where the loss begins; exactly at it nothing is lost
 * @param side whether more or less than the threshold costs
 * @param step greater than 0, in the unit of the threshold
 * @param loss what a step costs
 * @param stepRounding what a part of a step costs
 * @param terms limits, what missing and inapplicable facts give
 */
public record LinearDeduction(
    Ratio threshold, Side side, Ratio step, Loss loss, StepRounding stepRounding, RuleTerms terms)
    implements ScoringRule {
  public LinearDeduction {
    Checks.required("threshold", threshold);
    Checks.required("side", side);
    Checks.positive("step", step);
    Checks.required("loss", loss);
    Checks.required("stepRounding", stepRounding);
    terms = Checks.required("terms", terms).towards(side.direction());
  }

  @Override
  public String code() {
    return "LINEAR_DEDUCTION";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio actual = ActualValue.compared((Measured.Actual) input.fact(), trail);
    Ratio beyond = side == Side.ABOVE ? actual.minus(threshold) : threshold.minus(actual);
    if (beyond.signum() <= 0) {
      return trail.labelled(Operation.NOT_BEYOND, side.name(), input.points(), actual, threshold);
    }
    trail.labelled(Operation.BEYOND, side.name(), beyond, actual, threshold);
    Ratio steps = stepRounding.of(beyond.dividedBy(step));
    trail.labelled(Operation.STEPS, stepRounding.name(), steps, beyond, step);
    return Losses.taken(input, steps, loss, trail);
  }
}
