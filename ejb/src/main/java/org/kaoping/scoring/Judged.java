package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Score judged by people, with a reason: for indicators without any rule.
 *
 * @param limits direction, cap and floor
 * @param missing what counts until it is judged
 */
public record Judged(Limits limits, MissingValue missing) implements ScoringRule {
  public Judged {
    Checks.required("limits", limits);
    Checks.required("missing", missing);
  }

  @Override
  public String code() {
    return "JUDGED";
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
    return fact instanceof Fact.JudgedScore;
  }

  @Override
  public Calculation calculate(RuleInput input) {
    return taken(input, InputName.JUDGED_SCORE);
  }

  /** A score given in points is taken as it is, if it fits the full points. */
  static Calculation taken(RuleInput input, InputName name) {
    BigDecimal score = input.fact().value();
    if (score.compareTo(input.fullPoints()) > 0) {
      throw new ScoringRefusal(
          RefusalCode.SCORE_ABOVE_FULL_POINTS,
          input.indicatorKey(),
          Checks.plain(score),
          Checks.plain(input.fullPoints()));
    }
    return Calculation.of(
        new Derivation.Input(name, score, ValueUnit.POINTS, input.fact().source()),
        Derivation.Step.of(Operation.TAKEN, score, score),
        Ratio.of(score));
  }
}
