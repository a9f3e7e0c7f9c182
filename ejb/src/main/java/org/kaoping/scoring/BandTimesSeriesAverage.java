package org.kaoping.scoring;

import java.util.Optional;

/**
 * Bands on the series average: score = W × series average score rate × factor of the band. Usable
 * in the second pass only, because the average comes from the mandatory scores.
 *
 * @param table key of the band table in the scheme
 * @param terms limits, what missing and inapplicable facts give
 */
public record BandTimesSeriesAverage(String table, RuleTerms terms) implements ScoringRule {
  public BandTimesSeriesAverage {
    Checks.required("table", table);
    Checks.required("terms", terms);
  }

  /** A rule that applies to every unit. */
  public BandTimesSeriesAverage(String table, Limits limits, MissingValue missing) {
    this(table, RuleTerms.of(limits, missing));
  }

  @Override
  public String code() {
    return "BAND_TIMES_SERIES_AVERAGE";
  }

  @Override
  public Optional<String> tableKey() {
    return Optional.of(table);
  }

  @Override
  public boolean needsSeriesAverage() {
    return true;
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.CompletionRate || fact instanceof Measured.Actual;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio factor = BandLookUp.factor(input, trail);
    SeriesAverage average = input.requiredAverage();
    average.provisionalReasons().forEach(trail::reason);
    if (!(average instanceof SeriesRate known)) {
      return trail.step(Operation.AVERAGE_PENDING, Ratio.ZERO);
    }
    Ratio score = known.rate().times(input.fullPoints()).times(factor);
    if (trail.records()) {
      trail.inputs(known.inputs());
      trail.step(
          Operation.POINTS_BY_RATE_BY_FACTOR,
          score,
          input.points(),
          Ratio.of(known.decimal()),
          factor);
    }
    return score;
  }
}
