package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A sample is drawn from items with a claim that nobody has verified yet. */
public record SampleHasItems(int items) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return items == 0;
  }
}
