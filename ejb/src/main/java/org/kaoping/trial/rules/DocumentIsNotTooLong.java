package org.kaoping.trial.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A document for a trial has at most ten million characters. */
public record DocumentIsNotTooLong(String text) implements BusinessRule {
  private static final int LONGEST = 10_000_000;

  @Override
  public boolean isBroken() {
    return text == null || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
