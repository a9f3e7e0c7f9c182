package org.kaoping.reminder.rules;

import org.kaoping.kernel.BusinessRule;

/** Nobody is urged to do what is done. */
public record WorkIsStillOpen(boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open;
  }
}
