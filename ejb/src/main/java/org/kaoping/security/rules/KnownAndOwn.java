package org.kaoping.security.rules;

import org.kaoping.kernel.BusinessRule;

/**
 * What does not exist and what belongs to somebody else are refused in the same words, so that
 * nobody learns what exists elsewhere.
 *
 * @param visible whether the record exists and lies in the actor's scope
 */
public record KnownAndOwn(boolean visible) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !visible;
  }
}
