package org.kaoping.survey.rules;

import org.kaoping.kernel.BusinessRule;

/** Results are for after the close: seen before, two looks would show what one answer said. */
public record ResultsComeAfterClosing(boolean closed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !closed;
  }
}
