package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/** What is known about one item of an indicator that is a mean of several. */
public sealed interface ItemActual {
  /** Nothing: no evidence was found. */
  ItemActual NO_EVIDENCE = new NoEvidence();

  /** A figure that is compared with the rule's target. */
  static ItemActual of(Ratio actual) {
    return new Value(actual, Optional.empty());
  }

  /**
   * A figure.
   *
   * @param actual the figure
   * @param target its target, where the rule has none
   */
  record Value(Ratio actual, Optional<Ratio> target) implements ItemActual {
    public Value {
      Checks.required("actual", actual);
      Checks.required("target", target);
    }
  }

  /** No evidence was found. */
  record NoEvidence() implements ItemActual {}

  /**
   * Figures of an item that is itself a mean.
   *
   * @param items in the order of the rule
   */
  record Several(List<ItemActual> items) implements ItemActual {
    public Several {
      items = Checks.limitedList("items", items, Checks.MOST_ITEMS);
    }
  }
}
