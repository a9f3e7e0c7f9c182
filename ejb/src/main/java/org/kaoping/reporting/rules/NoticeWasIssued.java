package org.kaoping.reporting.rules;

import org.kaoping.kernel.BusinessRule;

/** A notice is printed with its number, once it has one. */
public record NoticeWasIssued(boolean issued) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !issued;
  }
}
