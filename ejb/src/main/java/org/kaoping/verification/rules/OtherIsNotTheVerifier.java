package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** The one who verifies in place of the verifier is somebody else. */
public record OtherIsNotTheVerifier(Long verifier, Long other) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return other != null && (verifier == null || other.equals(verifier));
  }
}
