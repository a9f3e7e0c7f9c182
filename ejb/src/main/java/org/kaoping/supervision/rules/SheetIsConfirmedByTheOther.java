package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/**
 * Who entered the sheet has confirmed it by that; the second confirmation is the other inspector's.
 */
public record SheetIsConfirmedByTheOther(boolean enteredBySelf) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return enteredBySelf;
  }
}
