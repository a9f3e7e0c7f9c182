package org.kaoping.rectification.rules;

import org.kaoping.kernel.BusinessRule;

/** An order goes to a division or subordinate unit that the appraised unit has today. */
public record DivisionBelongsToTheUnit(boolean belongs) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !belongs;
  }
}
