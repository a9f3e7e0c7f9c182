package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A milestone says what is due, in at most 300 characters. */
public record MilestoneTextIsGiven(String text) implements BusinessRule {
  private static final int LONGEST = 300;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
