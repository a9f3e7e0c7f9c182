package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bands: score = W × factor of the completion rate's band.
 *
 * @param table key of the band table in the scheme
 * @param limits direction, cap and floor
 * @param missing what no completion rate gives
 */
public record BandScoring(String table, Limits limits, MissingValue missing)
    implements ScoringRule {
  public BandScoring {
    Checks.required("table", table);
    Checks.required("limits", limits);
    Checks.required("missing", missing);
  }

  @Override
  public String code() {
    return "BAND_SCORING";
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
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.CompletionRate;
  }

  @Override
  public Calculation calculate(RuleInput input) {
    Calculation band = Calculation.band(input);
    BigDecimal factor = band.raw().numerator();
    Ratio raw = band.raw().times(input.fullPoints());
    return band.then(
        Derivation.Step.of(Operation.POINTS_BY_FACTOR, raw.decimal(), input.fullPoints(), factor),
        raw);
  }
}
