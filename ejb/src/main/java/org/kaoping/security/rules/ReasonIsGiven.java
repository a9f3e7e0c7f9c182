package org.kaoping.security.rules;

import org.kaoping.kernel.BusinessRule;

/** A return, a refusal or a change says why. */
public record ReasonIsGiven(String reason) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return reason == null || reason.isBlank();
  }
}
