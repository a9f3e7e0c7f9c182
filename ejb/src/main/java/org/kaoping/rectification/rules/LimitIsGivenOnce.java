package org.kaoping.rectification.rules;

import org.kaoping.kernel.BusinessRule;

/** A limit is given as a last day or as a number of days, not as both. */
public record LimitIsGivenOnce(boolean both) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return both;
  }
}
