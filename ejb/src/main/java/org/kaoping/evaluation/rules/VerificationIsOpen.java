package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** Rates are entered while the verification has not been handed on for approval. */
public record VerificationIsOpen(boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open;
  }
}
