package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Completion and execution may differ by 1 to 100 percentage points. */
public record AlertGapIsInRange(int points) implements BusinessRule {
  private static final int LEAST = 1;
  private static final int MOST = 100;

  @Override
  public boolean isBroken() {
    return points < LEAST || points > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(points, LEAST, MOST);
  }
}
