package org.kaoping.scheme.rules;

import org.kaoping.kernel.BusinessRule;

/** The text of an issued scheme is the one that was issued; scores are computed by no other. */
public record SchemeTextIsUnchanged(String issuedHash, String actualHash) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !actualHash.equals(issuedHash);
  }
}
