package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** The sheet of a check is entered and confirmed by its inspectors. */
public record ActsAsInspector(boolean inspector) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !inspector;
  }
}
