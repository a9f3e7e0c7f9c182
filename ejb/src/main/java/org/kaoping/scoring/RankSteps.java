package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rank steps (排名赋分): the first place earns W, each place after it a share of W less, never below 0;
 * over several rankings the mean.
 *
 * @param stepShare share of W per place, 0 to 1
 * @param ties how equal units are placed
 * @param terms limits, what missing and inapplicable facts give
 */
public record RankSteps(Ratio stepShare, RankTies ties, RuleTerms terms) implements ScoringRule {
  public RankSteps {
    Checks.share("stepShare", stepShare);
    Checks.required("ties", ties);
    terms = Checks.required("terms", terms).towards(Direction.LOWER_BETTER);
  }

  @Override
  public String code() {
    return "RANK_STEPS";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Places;
  }

  @Override
  public boolean isSilent(Fact fact) {
    return ((Measured.Places) fact).places().isEmpty();
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Measured.Places fact = (Measured.Places) input.fact();
    Ratio sum = Ratio.ZERO;
    for (Ratio place : fact.places()) {
      requirePossible(place);
      trail.input(InputName.PLACE, place, ValueUnit.PLACE, fact.source(), "");
      Ratio lost = stepShare.times(place.minus(Ratio.ONE));
      Ratio rate = Ratio.ONE.minus(lost).max(Ratio.ZERO);
      sum = sum.plus(trail.step(Operation.PLACE, rate, place, stepShare));
    }
    Ratio number = Ratio.of(fact.places().size());
    Ratio rate = sum.dividedBy(number);
    if (fact.places().size() > 1) {
      trail.step(Operation.MEAN, rate, sum, number);
    }
    return trail.points(input.fullPoints(), rate);
  }

  /** Only a mean of tied places is no whole number. */
  private void requirePossible(Ratio place) {
    BigDecimal whole = place.rounded(0, RoundingMode.FLOOR);
    boolean fits = ties == RankTies.MEAN || place.compareTo(whole) == 0;
    Checks.within("places", place, fits, "1, 2, 3 …");
  }
}
