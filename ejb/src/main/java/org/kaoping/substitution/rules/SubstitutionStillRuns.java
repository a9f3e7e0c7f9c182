package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What is over or revoked cannot be revoked. */
public record SubstitutionStillRuns(boolean running) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !running;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
