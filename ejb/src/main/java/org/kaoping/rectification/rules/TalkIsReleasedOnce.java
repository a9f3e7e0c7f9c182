package org.kaoping.rectification.rules;

import org.kaoping.kernel.BusinessRule;

/** One proposed talk has one notice. */
public record TalkIsReleasedOnce(boolean released) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return released;
  }
}
