package org.kaoping.cycle.rules;

import org.kaoping.kernel.BusinessRule;

/** A cycle appraises the units of at least one series. */
public record CycleHasSeries(int units) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return units == 0;
  }
}
