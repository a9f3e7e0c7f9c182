package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** An uploaded table is taken over or dropped once. */
public record ProblemImportIsOpen(boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open;
  }
}
