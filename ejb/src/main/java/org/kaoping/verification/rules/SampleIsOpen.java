package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A sample changes until what it did not draw has been taken over. */
public record SampleIsOpen(boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open;
  }
}
