package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** A recusal that has ended cannot end again. */
public record RecusalIsInForce(boolean inForce) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !inForce;
  }
}
