package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Score or score rate delivered by the department in charge, with its document.
 *
 * @param limits direction, cap and floor
 * @param missing what counts until it is delivered
 */
public record DeliveredResult(Limits limits, MissingValue missing) implements ScoringRule {
  public DeliveredResult {
    Checks.required("limits", limits);
    Checks.required("missing", missing);
  }

  @Override
  public String code() {
    return "DELIVERED_RESULT";
  }

  @Override
  public int formulaVersion() {
    return 1;
  }

  @Override
  public Optional<String> tableKey() {
    return Optional.empty();
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.DeliveredScore || fact instanceof Fact.DeliveredScoreRate;
  }

  @Override
  public Calculation calculate(RuleInput input) {
    Fact fact = input.fact();
    if (fact instanceof Fact.DeliveredScore) {
      return Judged.taken(input, InputName.DELIVERED_SCORE);
    }
    BigDecimal rate = fact.value();
    Ratio raw = Ratio.of(rate).times(input.fullPoints());
    return Calculation.of(
        new Derivation.Input(
            InputName.DELIVERED_SCORE_RATE, rate, ValueUnit.FRACTION, fact.source()),
        Derivation.Step.of(Operation.POINTS_BY_RATE, raw.decimal(), input.fullPoints(), rate),
        raw);
  }
}
