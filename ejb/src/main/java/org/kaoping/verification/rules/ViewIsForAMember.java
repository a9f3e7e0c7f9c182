package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A view is recorded by the member himself, or by the performance office for a member (代录). */
public record ViewIsForAMember(boolean allowed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !allowed;
  }
}
