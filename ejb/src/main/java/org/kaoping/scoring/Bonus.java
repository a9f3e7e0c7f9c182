package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bonus (加分): points per event, at most the full points of the bonus item; shared work is divided
 * by its authors.
 *
 * @param points points per event, 0 or more; empty if each event brings its own
 * @param shared whether the points of an event are divided by the number of its authors
 * @param terms limits, what missing and inapplicable facts give
 */
public record Bonus(Optional<BigDecimal> points, boolean shared, RuleTerms terms)
    implements ScoringRule {
  public Bonus {
    points = Checks.required("points", points).map(value -> Checks.entered("points", value));
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "BONUS";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Recorded.BonusEvents;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Recorded.BonusEvents fact = (Recorded.BonusEvents) input.fact();
    Ratio sum = Ratio.ZERO;
    for (Recorded.BonusEvent event : fact.events()) {
      Ratio full = earned(input, event);
      Ratio authors = Ratio.of(event.authors());
      Ratio own = shared ? full.dividedBy(authors) : full;
      trail.input(InputName.BONUS_EVENT, own, ValueUnit.POINTS, fact.source(), event.text());
      boolean divided = shared && event.authors() > 1;
      Operation operation = divided ? Operation.BONUS_EVENT_SHARED : Operation.BONUS_EVENT;
      trail.labelled(operation, event.text(), own, full, authors);
      sum = sum.plus(own);
    }
    return trail.step(fact.events().isEmpty() ? Operation.NO_BONUS : Operation.BONUS_SUM, sum);
  }

  private Ratio earned(RuleInput input, Recorded.BonusEvent event) {
    if (points.isPresent() == event.points().isPresent()) {
      throw new ScoringRefusal(
          RefusalCode.EVENT_POINTS, input.indicatorKey(), Checks.shortened(event.text()));
    }
    return Ratio.of(points.or(event::points).orElseThrow());
  }
}
