package org.kaoping.plan.rules;

import org.kaoping.kernel.BusinessRule;

/** A filed plan changes no more. */
public record PlanIsNotFrozen(boolean frozen) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return frozen;
  }
}
