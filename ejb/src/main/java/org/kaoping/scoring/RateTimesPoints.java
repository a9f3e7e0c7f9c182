package org.kaoping.scoring;

/**
 * Rate × points (分值×率): score = W × rate, capped at 1; where lower is better W × (1 − rate).
 *
 * @param terms limits, what missing and inapplicable facts give
 */
public record RateTimesPoints(RuleTerms terms) implements ScoringRule {
  /** A "rate" above this was written in percent by mistake. */
  private static final Ratio GREATEST = Ratio.of(10);

  public RateTimesPoints {
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "RATE_TIMES_POINTS";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio rate = ActualValue.compared((Measured.Actual) input.fact(), trail);
    boolean fits = rate.signum() >= 0 && rate.compareTo(GREATEST) <= 0;
    Checks.within("rate", rate, fits, "0–10");
    Ratio counted = rate.min(Ratio.ONE);
    if (limits().direction() == Direction.LOWER_BETTER) {
      counted = trail.step(Operation.REST_OF_ONE, Ratio.ONE.minus(counted), counted);
    }
    return trail.points(input.fullPoints(), counted);
  }
}
