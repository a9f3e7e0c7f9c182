package org.kaoping.scoring;

import java.util.List;

/**
 * Mean of capped ratios (平均完成率): W × mean of min(actual ÷ target, cap), every item with equal
 * weight.
 *
 * @param items at least one
 * @param ratioCap most that one item counts, greater than 0
 * @param noEvidence what an item without evidence counts, 0 to the cap
 * @param terms limits, what missing and inapplicable facts give
 */
public record MeanOfCappedRatios(
    List<RatioItem> items, Ratio ratioCap, Ratio noEvidence, RuleTerms terms)
    implements ScoringRule {
  public MeanOfCappedRatios {
    items = Checks.filledList("items", items, Checks.MOST_ITEMS);
    Checks.positive("ratioCap", ratioCap);
    Checks.notNegative("noEvidence", noEvidence);
    Checks.within(
        "noEvidence", noEvidence, noEvidence.compareTo(ratioCap) <= 0, "≤ " + ratioCap.text());
    Checks.required("terms", terms);
  }

  /** Every item at most 1; without evidence 0. */
  public static MeanOfCappedRatios of(List<RatioItem> items, RuleTerms terms) {
    return new MeanOfCappedRatios(items, Ratio.ONE, Ratio.ZERO, terms);
  }

  @Override
  public String code() {
    return "MEAN_OF_CAPPED_RATIOS";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Actuals;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Measured.Actuals fact = (Measured.Actuals) input.fact();
    Ratio rate = new ItemRatios(this, input.indicatorKey(), fact.source(), trail).mean(fact);
    return trail.points(input.fullPoints(), rate);
  }
}
