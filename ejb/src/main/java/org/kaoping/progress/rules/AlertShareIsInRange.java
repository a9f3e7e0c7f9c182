package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Alerts begin below 1 to 100 percent of the time elapsed. */
public record AlertShareIsInRange(int percent) implements BusinessRule {
  private static final int LEAST = 1;
  private static final int MOST = 100;

  @Override
  public boolean isBroken() {
    return percent < LEAST || percent > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(percent, LEAST, MOST);
  }
}
