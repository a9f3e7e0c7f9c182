package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Budget figures name their source, in at most 200 characters. */
public record BudgetSourceIsGiven(String text) implements BusinessRule {
  private static final int LONGEST = 200;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
