package org.kaoping.plan.rules;

import org.kaoping.kernel.BusinessRule;

/** Only a filed plan is changed by a change order; before that the unit office simply edits it. */
public record PlanIsFiled(boolean filed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !filed;
  }
}
