package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A component of a unit's result.
 *
 * @param component the component
 * @param value on a scale of 100; the duty score scaled to it; empty while it is not in
 */
public record ComponentScore(ScoringComponent component, Optional<BigDecimal> value) {
  public ComponentScore {
    Checks.required("component", component);
    Checks.required("value", value);
  }

  /** Whether its absence may still change the result. */
  boolean open() {
    return value.isEmpty() && component.weight().signum() > 0;
  }
}
