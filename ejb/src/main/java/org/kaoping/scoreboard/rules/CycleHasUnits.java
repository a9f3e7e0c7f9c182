package org.kaoping.scoreboard.rules;

import org.kaoping.kernel.BusinessRule;

/** Scores are determined of at least one unit. */
public record CycleHasUnits(int units) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return units == 0;
  }
}
