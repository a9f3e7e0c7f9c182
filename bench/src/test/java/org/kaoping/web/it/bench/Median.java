package org.kaoping.web.it.bench;

import java.util.Collection;
import java.util.List;

/** The middle value: a background job that strikes one act does not show in it. */
final class Median {
  private Median() {}

  static double of(Collection<? extends Number> values) {
    List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
