package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/** One item of a mean of capped ratios. */
public sealed interface RatioItem {
  /** What the item is. */
  String text();

  /**
   * An item with a target.
   *
   * @param target greater than 0; empty if it comes with the fact
   */
  record ToTarget(String text, Optional<Ratio> target) implements RatioItem {
    public ToTarget {
      Checks.text("text", text);
      Checks.required("target", target).ifPresent(Checks::target);
    }
  }

  /**
   * An item whose target is a range ("1–2 家"): anything from the lower end on is reached; where
   * lower is better anything up to the upper end.
   *
   * @param from greater than 0
   * @param to not below from
   */
  record ToRange(String text, Ratio from, Ratio to) implements RatioItem {
    public ToRange {
      Checks.text("text", text);
      Checks.target(from);
      Checks.required("to", to);
      Checks.within("to", to, to.compareTo(from) >= 0, "≥ " + from.text());
    }
  }

  /**
   * An item that is itself a mean.
   *
   * @param items at least one
   */
  record MeanOf(String text, List<RatioItem> items) implements RatioItem {
    public MeanOf {
      Checks.text("text", text);
      items = Checks.filledList("items", items, Checks.MOST_ITEMS);
    }
  }
}
