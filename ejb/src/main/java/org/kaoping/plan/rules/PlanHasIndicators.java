package org.kaoping.plan.rules;

import org.kaoping.kernel.BusinessRule;

/** The breakdown table has at least one row. */
public record PlanHasIndicators(int rows) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return rows < 1;
  }
}
