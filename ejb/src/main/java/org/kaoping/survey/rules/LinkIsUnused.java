package org.kaoping.survey.rules;

import org.kaoping.kernel.BusinessRule;

/** One link, one answer. */
public record LinkIsUnused(boolean used) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return used;
  }
}
