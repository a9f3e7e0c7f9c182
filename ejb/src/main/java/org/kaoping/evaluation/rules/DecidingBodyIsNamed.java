package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/**
 * The unit office does not decide on its own report; it may record a decision on behalf of the
 * meeting that made it (代录), and then names that meeting.
 */
public record DecidingBodyIsNamed(String body) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return body == null || body.isBlank();
  }
}
