package org.kaoping.precheck.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A warning is answered with a word of at most 1,000 characters. */
public record ExplanationIsGiven(String explanation) implements BusinessRule {
  private static final int LONGEST = 1_000;

  @Override
  public boolean isBroken() {
    return explanation.isBlank() || explanation.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
