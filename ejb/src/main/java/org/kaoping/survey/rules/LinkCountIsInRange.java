package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Links are made 1 to 5,000 at a time. */
public record LinkCountIsInRange(int count) implements BusinessRule {
  private static final int MOST = 5_000;

  @Override
  public boolean isBroken() {
    return count < 1 || count > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(MOST);
  }
}
