package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Weighted checklist (要点法): score = W × Σ share × fulfilled. Each item says what must be so; a
 * negated item names the fault that must not be, and "fulfilled" means that there is none.
 *
 * @param items at least one; their shares need not add to 1
 * @param graded whether an item may be fulfilled in part
 * @param terms limits, what missing and inapplicable facts give
 */
public record WeightedChecklist(List<Item> items, boolean graded, RuleTerms terms)
    implements ScoringRule {
  public WeightedChecklist {
    items = Checks.filledList("items", items, Checks.MOST_ITEMS);
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "WEIGHTED_CHECKLIST";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Observed.Checklist;
  }

  @Override
  public boolean isSilent(Fact fact) {
    return ((Observed.Checklist) fact).met().stream().noneMatch(Optional::isPresent);
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Observed.Checklist fact = (Observed.Checklist) input.fact();
    if (fact.met().size() != items.size()) {
      throw new ScoringRefusal(
          RefusalCode.ITEM_COUNT, input.indicatorKey(), items.size(), fact.met().size());
    }
    Ratio rate = Ratio.ZERO;
    Ratio fulfilled = Ratio.ZERO;
    for (int i = 0; i < items.size(); i++) {
      Ratio met = met(input.indicatorKey(), fact.met().get(i), trail);
      rate = rate.plus(items.get(i).share().times(met));
      fulfilled = fulfilled.plus(met);
      trail.input(
          InputName.CHECKLIST_ITEM, met, ValueUnit.TRUTH, fact.source(), items.get(i).text());
    }
    if (trail.records()) {
      describe(fact, fulfilled, rate, trail);
    }
    return trail.points(input.fullPoints(), rate);
  }

  private Ratio met(String indicator, Optional<Ratio> found, Trail trail) {
    if (found.isEmpty()) {
      openItem(indicator, trail);
      return Ratio.ZERO;
    }
    Ratio met = found.get();
    if (!graded && met.signum() != 0 && met.compareTo(Ratio.ONE) != 0) {
      throw new ScoringRefusal(RefusalCode.ITEM_NOT_WHOLE, indicator, met.text());
    }
    return met;
  }

  /** An item that nobody has looked at is treated as a missing fact is. */
  private void openItem(String indicator, Trail trail) {
    if (missing() == MissingValue.REFUSED) {
      throw new ScoringRefusal(RefusalCode.FACT_MISSING, indicator);
    }
    if (missing() == MissingValue.PENDING) {
      trail.reason(ProvisionalReason.of(ProvisionalReason.Code.ITEM_PENDING));
    }
  }

  private void describe(Observed.Checklist fact, Ratio fulfilled, Ratio rate, Trail trail) {
    Ratio number = Ratio.of(items.size());
    Ratio first = items.get(0).share();
    if (items.stream().allMatch(item -> item.share().compareTo(first) == 0)) {
      trail.step(Operation.CHECKLIST_EQUAL, rate, number, fulfilled, first);
      return;
    }
    StringJoiner sum = new StringJoiner(" + ");
    for (int i = 0; i < items.size(); i++) {
      String met = fact.met().get(i).map(Ratio::text).orElse("0");
      sum.add(items.get(i).share().text() + " × " + met);
    }
    trail.labelled(Operation.CHECKLIST, sum.toString(), rate, number, fulfilled);
  }

  /**
   * An item of a checklist.
   *
   * @param text the requirement, or for a negated item the fault
   * @param share share of the full points, 0 to 1
   * @param negated whether the text names a fault
   */
  public record Item(String text, Ratio share, boolean negated) {
    public Item {
      Checks.text("text", text);
      Checks.share("share", share);
    }
  }
}
