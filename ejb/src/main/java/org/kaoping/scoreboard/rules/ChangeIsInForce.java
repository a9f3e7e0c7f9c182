package org.kaoping.scoreboard.rules;

import org.kaoping.kernel.BusinessRule;

/** A changed score is withdrawn once. */
public record ChangeIsInForce(boolean inForce) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !inForce;
  }
}
