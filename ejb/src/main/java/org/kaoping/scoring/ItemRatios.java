package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/** Computes the items of a mean of capped ratios; an item is named by its number, such as 1.2. */
final class ItemRatios {
  private final MeanOfCappedRatios rule;
  private final String indicator;
  private final Source source;
  private final Trail trail;

  ItemRatios(MeanOfCappedRatios rule, String indicator, Source source, Trail trail) {
    this.rule = rule;
    this.indicator = indicator;
    this.source = source;
    this.trail = trail;
  }

  Ratio mean(Measured.Actuals fact) {
    Ratio sum = sum(rule.items(), fact.items(), "");
    Ratio number = Ratio.of(rule.items().size());
    return trail.step(Operation.MEAN_OF_ITEMS, sum.dividedBy(number), sum, number);
  }

  private Ratio sum(List<RatioItem> items, List<ItemActual> actuals, String prefix) {
    if (items.size() != actuals.size()) {
      throw new ScoringRefusal(RefusalCode.ITEM_COUNT, indicator, items.size(), actuals.size());
    }
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < items.size(); i++) {
      String name = trail.records() ? prefix + (i + 1) : "";
      sum = sum.plus(ratio(items.get(i), actuals.get(i), name));
    }
    return sum;
  }

  private Ratio ratio(RatioItem item, ItemActual actual, String name) {
    if (actual instanceof ItemActual.NoEvidence) {
      trail.input(
          InputName.ITEM_WITHOUT_EVIDENCE,
          rule.noEvidence(),
          ValueUnit.FRACTION,
          source,
          item.text());
      return trail.labelled(Operation.ITEM_NO_EVIDENCE, name, rule.noEvidence());
    }
    if (item instanceof RatioItem.MeanOf several && actual instanceof ItemActual.Several given) {
      Ratio sum = sum(several.items(), given.items(), name + ".");
      Ratio number = Ratio.of(several.items().size());
      return trail.labelled(Operation.ITEM_MEAN, name, sum.dividedBy(number), sum, number);
    }
    if (item instanceof RatioItem.MeanOf several) {
      throw new ScoringRefusal(RefusalCode.ITEM_COUNT, indicator, several.items().size(), 1);
    }
    if (actual instanceof ItemActual.Several given) {
      throw new ScoringRefusal(RefusalCode.ITEM_COUNT, indicator, 1, given.items().size());
    }
    return valued(item, (ItemActual.Value) actual, name);
  }

  private Ratio valued(RatioItem item, ItemActual.Value actual, String name) {
    Ratio value = actual.actual();
    trail.input(InputName.ITEM_ACTUAL, value, ValueUnit.NUMBER, source, item.text());
    boolean higher = rule.limits().direction() == Direction.HIGHER_BETTER;
    if (item instanceof RatioItem.ToRange range) {
      boolean reached =
          higher ? value.compareTo(range.from()) >= 0 : value.compareTo(range.to()) <= 0;
      Ratio counted =
          reached
              ? Ratio.ONE.min(rule.ratioCap())
              : capped(value, higher ? range.from() : range.to());
      return trail.labelled(Operation.ITEM_RANGE, name, counted, value, range.from(), range.to());
    }
    Ratio target = target((RatioItem.ToTarget) item, actual.target());
    trail.input(InputName.ITEM_TARGET, target, ValueUnit.NUMBER, Source.NONE, item.text());
    return trail.labelled(Operation.ITEM_RATIO, name, capped(value, target), value, target);
  }

  private Ratio capped(Ratio actual, Ratio target) {
    if (rule.limits().direction() == Direction.HIGHER_BETTER) {
      return actual.dividedBy(target).min(rule.ratioCap()).max(Ratio.ZERO);
    }
    return actual.signum() <= 0 ? rule.ratioCap() : target.dividedBy(actual).min(rule.ratioCap());
  }

  private Ratio target(RatioItem.ToTarget item, Optional<Ratio> own) {
    Optional<Ratio> target = item.target();
    if (target.isPresent() && own.isPresent() && target.get().compareTo(own.get()) != 0) {
      throw new ScoringRefusal(
          RefusalCode.TARGET_TWICE, indicator, target.get().text(), own.get().text());
    }
    return Checks.target(
        target
            .or(() -> own)
            .orElseThrow(() -> new ScoringRefusal(RefusalCode.TARGET_MISSING, indicator)));
  }
}
