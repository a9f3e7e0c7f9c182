package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A report of progress says what was done, in at most 2,000 characters. */
public record ProgressIsDescribed(String text) implements BusinessRule {
  private static final int LONGEST = 2000;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
