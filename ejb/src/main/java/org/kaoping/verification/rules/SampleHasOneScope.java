package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A sample is of one indicator in all units, or of one unit with all indicators. */
public record SampleHasOneScope(boolean indicator, boolean unit) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return indicator == unit;
  }
}
