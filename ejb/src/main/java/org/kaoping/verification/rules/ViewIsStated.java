package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A view has a text of at most 1,000 characters. */
public record ViewIsStated(String text) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.codePointCount(0, text.length()) > 1000;
  }
}
