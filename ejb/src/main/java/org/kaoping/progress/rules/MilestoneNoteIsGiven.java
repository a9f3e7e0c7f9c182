package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who marks a milestone says what was reached, in at most 1,000 characters. */
public record MilestoneNoteIsGiven(String text) implements BusinessRule {
  private static final int LONGEST = 1000;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
