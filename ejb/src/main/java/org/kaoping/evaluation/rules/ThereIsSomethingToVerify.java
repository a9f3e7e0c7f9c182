package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** Without indicators there is nothing to verify; an empty plan must not pass as fully verified. */
public record ThereIsSomethingToVerify(int count) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return count == 0;
  }
}
