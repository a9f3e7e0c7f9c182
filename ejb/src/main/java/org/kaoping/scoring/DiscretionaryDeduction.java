package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * Discretionary deduction (酌情扣分): W − what was taken off, with a reason.
 *
 * @param maximum most that may be taken off, in points, 0 or more
 * @param terms limits, what missing and inapplicable facts give
 */
public record DiscretionaryDeduction(BigDecimal maximum, RuleTerms terms) implements ScoringRule {
  public DiscretionaryDeduction {
    maximum = Checks.entered("maximum", maximum);
    terms = Checks.required("terms", terms).towards(Direction.LOWER_BETTER);
  }

  @Override
  public String code() {
    return "DISCRETIONARY_DEDUCTION";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Recorded.Deduction;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Recorded.Deduction fact = (Recorded.Deduction) input.fact();
    if (fact.points().compareTo(maximum) > 0) {
      throw new ScoringRefusal(
          RefusalCode.DEDUCTION_ABOVE_MAXIMUM,
          input.indicatorKey(),
          Checks.plain(fact.points()),
          Checks.plain(maximum));
    }
    trail.input(InputName.DEDUCTION, fact.points(), ValueUnit.POINTS, fact.source());
    return Losses.remaining(input, Ratio.of(fact.points()), trail);
  }
}
