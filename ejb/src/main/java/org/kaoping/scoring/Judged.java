package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * Score judged by people, with a reason: for indicators without any rule.
 *
 * @param terms limits, what missing and inapplicable facts give
 */
public record Judged(RuleTerms terms) implements ScoringRule {
  public Judged {
    Checks.required("terms", terms);
  }

  /** A rule that applies to every unit. */
  public Judged(Limits limits, MissingValue missing) {
    this(RuleTerms.of(limits, missing));
  }

  @Override
  public String code() {
    return "JUDGED";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Fact.JudgedScore;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Fact.JudgedScore fact = (Fact.JudgedScore) input.fact();
    trail.input(InputName.JUDGED_SCORE, fact.value(), ValueUnit.POINTS, fact.source());
    return taken(input, fact.value(), trail);
  }

  /** A score given in points is taken as it is, if it fits the full points. */
  static Ratio taken(RuleInput input, BigDecimal score, Trail trail) {
    requireWithin(input.indicatorKey(), score, input.fullPoints());
    Ratio taken = Ratio.of(score);
    return trail.step(Operation.TAKEN, taken, taken);
  }

  static void requireWithin(String indicator, BigDecimal score, BigDecimal fullPoints) {
    if (score.compareTo(fullPoints) > 0) {
      throw new ScoringRefusal(
          RefusalCode.SCORE_ABOVE_FULL_POINTS,
          indicator,
          Checks.plain(score),
          Checks.plain(fullPoints));
    }
  }
}
