package org.kaoping.security.rules;

import org.kaoping.kernel.BusinessRule;

/** Of two people who decide the same item at once, one wins and the other is told. */
public record DecidedMeanwhile() implements BusinessRule {
  @Override
  public boolean isBroken() {
    return true;
  }
}
