package org.kaoping.extension.rules;

import org.kaoping.kernel.BusinessRule;

/** Only work whose limit somebody may move can be extended. */
public record LimitCanBeExtended(boolean known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }
}
