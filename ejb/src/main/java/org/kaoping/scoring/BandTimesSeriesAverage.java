package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bands on the series average: score = W × series average score rate × factor of the band. Usable
 * in the second pass only, because the average comes from the mandatory scores.
 *
 * @param table key of the band table in the scheme
 * @param limits direction, cap and floor
 * @param missing what no completion rate gives
 */
public record BandTimesSeriesAverage(String table, Limits limits, MissingValue missing)
    implements ScoringRule {
  public BandTimesSeriesAverage {
    Checks.required("table", table);
    Checks.required("limits", limits);
    Checks.required("missing", missing);
  }

  @Override
  public String code() {
    return "BAND_TIMES_SERIES_AVERAGE";
  }

  @Override
  public int formulaVersion() {
    return 1;
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
    return fact instanceof Fact.CompletionRate;
  }

  @Override
  public Calculation calculate(RuleInput input) {
    Calculation band = Calculation.band(input);
    SeriesAverage average = input.requiredAverage();
    if (average instanceof SeriesRate known) {
      return scaled(band, input.fullPoints(), known);
    }
    return band.with(List.of(), average.provisionalReasons())
        .then(
            Derivation.Step.of(Operation.AVERAGE_PENDING, BigDecimal.ZERO),
            Ratio.of(BigDecimal.ZERO));
  }

  private static Calculation scaled(Calculation band, BigDecimal fullPoints, SeriesRate average) {
    BigDecimal factor = band.raw().numerator();
    Ratio raw = average.rate().times(fullPoints).times(factor);
    return band.with(average.inputs(), average.provisionalReasons())
        .then(
            Derivation.Step.of(
                Operation.POINTS_BY_RATE_BY_FACTOR,
                raw.decimal(),
                fullPoints,
                average.decimal(),
                factor),
            raw);
  }
}
