package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A visit names the items that it looked at. */
public record VisitLooksAtSomething(int items) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return items == 0;
  }
}
