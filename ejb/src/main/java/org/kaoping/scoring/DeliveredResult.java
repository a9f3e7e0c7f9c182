package org.kaoping.scoring;

/**
 * Score or score rate delivered by the department in charge, with its document.
 *
 * @param terms limits, what missing and inapplicable facts give
 */
public record DeliveredResult(RuleTerms terms) implements ScoringRule {
  public DeliveredResult {
    Checks.required("terms", terms);
  }

  /** A rule that applies to every unit. */
  public DeliveredResult(Limits limits, MissingValue missing) {
    this(RuleTerms.of(limits, missing));
  }

  @Override
  public String code() {
    return "DELIVERED_RESULT";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.DeliveredScore || fact instanceof Fact.DeliveredScoreRate;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    if (input.fact() instanceof Fact.DeliveredScore score) {
      trail.input(InputName.DELIVERED_SCORE, score.value(), ValueUnit.POINTS, score.source());
      return Judged.taken(input, score.value(), trail);
    }
    Fact.DeliveredScoreRate rate = (Fact.DeliveredScoreRate) input.fact();
    trail.input(InputName.DELIVERED_SCORE_RATE, rate.value(), ValueUnit.FRACTION, rate.source());
    return trail.points(input.fullPoints(), Ratio.of(rate.value()));
  }
}
