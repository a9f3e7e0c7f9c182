package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** Indicators are given to people who hold a post in the performance office today. */
public record VerifierIsOfTheOffice(boolean ofTheOffice) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !ofTheOffice;
  }
}
