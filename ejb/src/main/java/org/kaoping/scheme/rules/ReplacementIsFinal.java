package org.kaoping.scheme.rules;

import org.kaoping.kernel.BusinessRule;

/** What replaces a provisional decision of an issued scheme is final. */
public record ReplacementIsFinal(boolean provisional) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return provisional;
  }
}
