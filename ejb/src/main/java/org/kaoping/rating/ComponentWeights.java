package org.kaoping.rating;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each component weighs in a unit's result. Until the scheme's owner has set weights, the
 * duty score is all.
 *
 * @param weights shares of 1 by component; every component has one
 */
public record ComponentWeights(Map<ComponentKind, BigDecimal> weights) {
  /** The duty score alone. */
  public static final ComponentWeights DUTY_ONLY =
      new ComponentWeights(Map.of(ComponentKind.DUTY, BigDecimal.ONE));

  public ComponentWeights {
    Map<ComponentKind, BigDecimal> all = new EnumMap<>(ComponentKind.class);
    for (ComponentKind kind : ComponentKind.values()) {
      all.put(kind, weights.getOrDefault(kind, BigDecimal.ZERO));
    }
    weights = Map.copyOf(all);
  }

  /** The weight of a component, 0 to 1. */
  public BigDecimal of(ComponentKind kind) {
    return weights.get(kind);
  }

  BigDecimal sum() {
    return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
