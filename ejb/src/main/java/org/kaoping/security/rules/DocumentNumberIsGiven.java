package org.kaoping.security.rules;

import org.kaoping.kernel.BusinessRule;

/** A filing, a release, a decision recorded on behalf of a leader stands on a numbered document. */
public record DocumentNumberIsGiven(String documentNumber) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return documentNumber == null || documentNumber.isBlank();
  }
}
