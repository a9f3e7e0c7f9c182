package org.kaoping.scoring;

/**
 * Ratio to the best: W × own ÷ best of all units; where lower is better W × best ÷ own. Where the
 * best is 0, higher is better and nobody earns anything; where lower is better, 0 is the best there
 * is and earns W.
 *
 * @param terms limits, what missing and inapplicable facts give
 */
public record RatioToBest(RuleTerms terms) implements ScoringRule {
  public RatioToBest {
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "RATIO_TO_BEST";
  }

  @Override
  public boolean needsBest() {
    return true;
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Measured.Actual fact = (Measured.Actual) input.fact();
    Ratio own = Checks.notNegative("value", ActualValue.compared(fact, trail));
    Ratio best =
        fact.best()
            .orElseThrow(() -> new ScoringRefusal(RefusalCode.BEST_MISSING, input.indicatorKey()));
    Checks.notNegative("best", best);
    trail.input(InputName.BEST, best, ValueUnit.NUMBER, Source.NONE, "");
    return trail.points(input.fullPoints(), rate(own, best, trail));
  }

  private Ratio rate(Ratio own, Ratio best, Trail trail) {
    boolean higher = limits().direction() == Direction.HIGHER_BETTER;
    int order = own.compareTo(best);
    if (higher && best.signum() == 0) {
      return trail.step(Operation.BEST_IS_ZERO, Ratio.ZERO, best);
    }
    if (higher ? order >= 0 : order <= 0) {
      return trail.step(Operation.IS_BEST, Ratio.ONE, own);
    }
    Ratio above = higher ? own : best;
    Ratio below = higher ? best : own;
    return trail.step(Operation.BY_BEST, above.dividedBy(below), above, below);
  }

  /** The better of two values. */
  Ratio better(Ratio one, Ratio other) {
    return limits().direction() == Direction.HIGHER_BETTER ? one.max(other) : one.min(other);
  }
}
