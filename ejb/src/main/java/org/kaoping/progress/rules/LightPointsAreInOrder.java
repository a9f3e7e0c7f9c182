package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A light turns yellow before it turns red; both after 1 to 100 percentage points. */
public record LightPointsAreInOrder(int yellow, int red) implements BusinessRule {
  private static final int MOST = 100;

  @Override
  public boolean isBroken() {
    return yellow < 1 || yellow >= red || red > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(yellow, red);
  }
}
