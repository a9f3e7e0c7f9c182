package org.kaoping.survey.rules;

import org.kaoping.kernel.BusinessRule;

/** A link to a survey is one that was handed out. */
public record LinkIsKnown(boolean known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }
}
