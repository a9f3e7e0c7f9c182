package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** A verification is approved after it has been handed on and its missing results are settled. */
public record VerificationAwaitsApproval(boolean waiting) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !waiting;
  }
}
