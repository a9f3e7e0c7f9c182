package org.kaoping.scoring;

/**
 * Efficacy coefficient (功效系数法): W × (60 + 40 × (actual − unacceptable) ÷ (satisfactory −
 * unacceptable)) ÷ 100. Which of the two is greater decides the direction.
 *
 * @param unacceptable value that earns 60 % of W
 * @param satisfactory value that earns W; not the same
 * @param terms limits, what missing and inapplicable facts give
 */
public record EfficacyCoefficient(Ratio unacceptable, Ratio satisfactory, RuleTerms terms)
    implements ScoringRule {
  private static final Ratio BASE = Ratio.of(60);
  private static final Ratio SPAN = Ratio.of(40);

  public EfficacyCoefficient {
    Checks.required("unacceptable", unacceptable);
    Checks.required("satisfactory", satisfactory);
    int order = satisfactory.compareTo(unacceptable);
    Checks.within("satisfactory", satisfactory, order != 0, "≠ " + unacceptable.text());
    terms =
        Checks.required("terms", terms)
            .towards(order > 0 ? Direction.HIGHER_BETTER : Direction.LOWER_BETTER);
  }

  @Override
  public String code() {
    return "EFFICACY_COEFFICIENT";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio actual = ActualValue.compared((Measured.Actual) input.fact(), trail);
    Ratio way = actual.minus(unacceptable).dividedBy(satisfactory.minus(unacceptable));
    Ratio coefficient = BASE.plus(SPAN.times(way));
    trail.step(Operation.EFFICACY, coefficient, actual, unacceptable, satisfactory);
    return trail.points(input.fullPoints(), coefficient.dividedBy(Ratio.of(100)));
  }
}
