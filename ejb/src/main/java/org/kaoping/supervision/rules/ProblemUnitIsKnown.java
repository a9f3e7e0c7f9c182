package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** A problem lies with a unit of the jurisdiction, and a division with its unit. */
public record ProblemUnitIsKnown(boolean known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }
}
