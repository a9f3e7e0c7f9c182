package org.kaoping.evidence.rules;

import org.kaoping.kernel.BusinessRule;

/** Evidence on a finished case is neither added nor taken away. */
public record CaseTakesEvidence(boolean closed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return closed;
  }
}
