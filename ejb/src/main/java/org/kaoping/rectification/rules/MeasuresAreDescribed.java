package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An answer says what was done, in at most 4,000 characters. */
public record MeasuresAreDescribed(String measures) implements BusinessRule {
  private static final int LONGEST = 4000;

  @Override
  public boolean isBroken() {
    return measures == null || measures.isBlank() || measures.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
