package org.kaoping.rectification.rules;

import org.kaoping.kernel.BusinessRule;

/** A finding that was set aside, or has its order already, is neither ordered nor set aside. */
public record FindingAwaitsItsOrder(boolean waits) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !waits;
  }
}
