package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A decision on accountability is written down, in at most 2,000 characters. */
public record DecisionIsGiven(String decision) implements BusinessRule {
  private static final int LONGEST = 2000;

  @Override
  public boolean isBroken() {
    return decision == null || decision.isBlank() || decision.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
