package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** One of the members takes the chair. */
public record ChairIsAMember(boolean member) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !member;
  }
}
