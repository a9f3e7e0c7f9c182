package org.kaoping.scoring;

/**
 * Binary (得/不得): W if the requirement is fulfilled, else 0.
 *
 * @param terms limits, what missing and inapplicable facts give
 */
public record Binary(RuleTerms terms) implements ScoringRule {
  public Binary {
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "BINARY";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Observed.Met;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Observed.Met fact = (Observed.Met) input.fact();
    Ratio found = fact.met() ? Ratio.ONE : Ratio.ZERO;
    trail.input(InputName.MET, found, ValueUnit.TRUTH, fact.source(), "");
    return fact.met()
        ? trail.step(Operation.MET, input.points())
        : trail.step(Operation.NOT_MET, Ratio.ZERO);
  }
}
