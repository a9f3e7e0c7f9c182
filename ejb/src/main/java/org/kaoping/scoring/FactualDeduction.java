package org.kaoping.scoring;

import java.util.Optional;

/**
 * Factual deduction (据实扣分): W − the losses of the recorded events; a withdrawn event costs nothing
 * and stays in the derivation.
 *
 * @param loss what each event costs; empty if each event brings its own loss
 * @param terms limits, what missing and inapplicable facts give
 */
public record FactualDeduction(Optional<Loss> loss, RuleTerms terms) implements ScoringRule {
  public FactualDeduction {
    Checks.required("loss", loss);
    terms = Checks.required("terms", terms).towards(Direction.LOWER_BETTER);
  }

  @Override
  public String code() {
    return "FACTUAL_DEDUCTION";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Recorded.Events;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Recorded.Events fact = (Recorded.Events) input.fact();
    Ratio all = Ratio.ZERO;
    for (Recorded.Event event : fact.events()) {
      Ratio cost = cost(input, event);
      if (trail.records()) {
        describe(event, cost, fact.source(), trail);
      }
      all = all.plus(event.withdrawn() ? Ratio.ZERO : cost);
    }
    if (fact.events().isEmpty()) {
      trail.step(Operation.NO_EVENT, input.points());
    }
    return Losses.remaining(input, all, trail);
  }

  private Ratio cost(RuleInput input, Recorded.Event event) {
    if (loss.isPresent() == event.points().isPresent()) {
      throw new ScoringRefusal(
          RefusalCode.EVENT_POINTS, input.indicatorKey(), Checks.shortened(event.text()));
    }
    return loss.map(one -> one.inPoints(input.fullPoints()))
        .orElseGet(() -> Ratio.of(event.points().orElseThrow()));
  }

  private static void describe(Recorded.Event event, Ratio cost, Source source, Trail trail) {
    String document =
        event.documentNumber().isEmpty() ? source.documentNumber() : event.documentNumber();
    String text = event.date().map(date -> date + " ").orElse("") + event.text();
    trail.input(
        event.withdrawn() ? InputName.WITHDRAWN_EVENT : InputName.EVENT,
        cost,
        ValueUnit.POINTS,
        new Source(source.enteredBy(), document, source.reason(), source.evidence()),
        text);
    Operation operation = event.withdrawn() ? Operation.EVENT_WITHDRAWN : Operation.EVENT;
    trail.labelled(operation, text, event.withdrawn() ? Ratio.ZERO : cost, cost);
  }
}
