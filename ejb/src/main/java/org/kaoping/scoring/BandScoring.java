package org.kaoping.scoring;

import java.util.Optional;

/**
 * Bands (区间赋分): score = W × factor of the value's band, or the points of the band where the table
 * gives points. The value is a completion rate in percent or an actual value.
 *
 * @param table key of the band table in the scheme
 * @param terms limits, what missing and inapplicable facts give
 */
public record BandScoring(String table, RuleTerms terms) implements ScoringRule {
  public BandScoring {
    Checks.required("table", table);
    Checks.required("terms", terms);
  }

  /** A rule that applies to every unit. */
  public BandScoring(String table, Limits limits, MissingValue missing) {
    this(table, RuleTerms.of(limits, missing));
  }

  @Override
  public String code() {
    return "BAND_SCORING";
  }

  @Override
  public Optional<String> tableKey() {
    return Optional.of(table);
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.CompletionRate || fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio factor = BandLookUp.factor(input, trail);
    if (input.requiredTable().table().unit() == BandUnit.POINTS) {
      return trail.step(Operation.POINTS_OF_BAND, factor);
    }
    Ratio score = factor.times(input.fullPoints());
    return trail.step(Operation.POINTS_BY_FACTOR, score, input.points(), factor);
  }
}
