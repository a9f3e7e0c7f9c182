package org.kaoping.scoring;

import java.util.List;

/**
 * Count deduction (每项扣): W − number × loss; certain events cost all points.
 *
 * @param loss what each occurrence costs
 * @param zeroEvents events that set the score to 0, as the scheme names them
 * @param terms limits, what missing and inapplicable facts give
 */
public record CountDeduction(Loss loss, List<String> zeroEvents, RuleTerms terms)
    implements ScoringRule {
  public CountDeduction {
    Checks.required("loss", loss);
    zeroEvents = Checks.limitedList("zeroEvents", zeroEvents, Checks.MOST_ITEMS);
    Checks.distinct("zeroEvents", zeroEvents);
    terms = Checks.required("terms", terms).towards(Direction.LOWER_BETTER);
  }

  @Override
  public String code() {
    return "COUNT_DEDUCTION";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Recorded.Occurrences;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Recorded.Occurrences fact = (Recorded.Occurrences) input.fact();
    Ratio count = Ratio.of(fact.count());
    trail.input(InputName.OCCURRENCES, count, ValueUnit.COUNT, fact.source(), "");
    for (String event : fact.zeroEvents()) {
      requireKnown(input.indicatorKey(), event);
      trail.input(InputName.ZERO_EVENT, Ratio.ONE, ValueUnit.COUNT, fact.source(), event);
    }
    if (!fact.zeroEvents().isEmpty()) {
      return trail.labelled(Operation.ZERO_EVENT, String.join("、", fact.zeroEvents()), Ratio.ZERO);
    }
    return Losses.taken(input, count, loss, trail);
  }

  private void requireKnown(String indicator, String event) {
    if (!zeroEvents.contains(event)) {
      throw new ScoringRefusal(RefusalCode.EVENT_UNKNOWN, indicator, Checks.shortened(event));
    }
  }
}
