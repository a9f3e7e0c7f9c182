package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A self-assessment describes how the task was done, in at most 4,000 characters. */
public record StatementIsGiven(String statement) implements BusinessRule {
  private static final int LONGEST = 4000;

  @Override
  public boolean isBroken() {
    return statement == null || statement.isBlank() || statement.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
