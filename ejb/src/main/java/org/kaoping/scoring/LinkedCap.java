package org.kaoping.scoring;

import java.util.Optional;

/**
 * Linked cap: the score of another rule, but at most W × the score rate of another indicator. Where
 * the other indicator is dropped as not applicable, nothing is capped.
 *
 * @param of the rule that scores
 * @param by key of the indicator whose score rate caps; a circle is refused when units are scored
 * @param terms limits of the capped score, what missing and inapplicable facts give
 */
public record LinkedCap(ScoringRule of, String by, RuleTerms terms) implements ScoringRule {
  public LinkedCap {
    Checks.required("of", of);
    Checks.text("by", by);
    terms = Checks.required("terms", terms).towards(of.limits().direction());
    if (of instanceof LinkedCap) {
      throw new ScoringRefusal(RefusalCode.LINK_NESTED, by);
    }
  }

  @Override
  public String code() {
    return "LINKED_CAP";
  }

  @Override
  public Optional<String> tableKey() {
    return of.tableKey();
  }

  @Override
  public boolean needsSeriesAverage() {
    return of.needsSeriesAverage();
  }

  @Override
  public Optional<String> linkedIndicator() {
    return Optional.of(by);
  }

  @Override
  public boolean needsBest() {
    return of.needsBest();
  }

  @Override
  public boolean accepts(Fact fact) {
    return of.accepts(fact);
  }

  @Override
  public boolean isSilent(Fact fact) {
    return of.isSilent(fact);
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Ratio own = of.calculate(input, trail);
    if (input.linkedRate().isEmpty()) {
      return own;
    }
    Ratio rate = input.linkedRate().get();
    trail.input(InputName.LINKED_SCORE_RATE, rate, ValueUnit.FRACTION, Source.NONE, by);
    Ratio cap = rate.times(input.fullPoints());
    Ratio score = own.min(cap);
    Operation operation =
        own.compareTo(cap) > 0 ? Operation.LINK_CAPPED : Operation.LINK_NOT_REACHED;
    return trail.labelled(operation, by, score, cap, rate);
  }
}
