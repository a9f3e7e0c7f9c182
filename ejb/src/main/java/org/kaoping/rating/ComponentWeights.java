package org.kaoping.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each component weighs in a unit's result. Until the scheme's owner has set weights, the
 * duty score is all.
 *
 * @param weights shares of 1 by component; every component has one
 */
public record ComponentWeights(Map<ComponentKind, BigDecimal> weights) {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

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

  /**
   * The composite on a scale of 100: duty score rate × 100 and the other components by their
   * weights, rounded half up once. Empty while a component that weighs something has no result.
   *
   * @param dutyTotal the duty score
   * @param dutyFullPoints its full points, greater than 0
   * @param others results of the other components, each 0 to 100
   */
  public Optional<BigDecimal> composite(
      BigDecimal dutyTotal, BigDecimal dutyFullPoints, Map<ComponentKind, BigDecimal> others) {
    // One division, after everything has been put over the duty score's full points.
    BigDecimal sum = dutyTotal.multiply(HUNDRED).multiply(of(ComponentKind.DUTY));
    for (ComponentKind kind : ComponentKind.values()) {
      if (kind == ComponentKind.DUTY || of(kind).signum() == 0) {
        continue;
      }
      if (others.get(kind) == null) {
        return Optional.empty();
      }
      sum = sum.add(others.get(kind).multiply(of(kind)).multiply(dutyFullPoints));
    }
    return Optional.of(sum.divide(dutyFullPoints, Marks.DECIMALS, RoundingMode.HALF_UP));
  }
}
