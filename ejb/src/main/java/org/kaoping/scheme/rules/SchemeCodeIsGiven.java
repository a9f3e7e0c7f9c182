package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A scheme has a short code of at most 100 characters. */
public record SchemeCodeIsGiven(String given) implements BusinessRule {
  private static final int LONGEST = 100;

  @Override
  public boolean isBroken() {
    return given == null || given.isBlank() || given.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
