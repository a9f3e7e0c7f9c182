package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Progress is a whole percentage from 0 to 100. */
public record ProgressIsAPercentage(int percent) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return percent < 0 || percent > 100;
  }

  @Override
  public List<Object> arguments() {
    return List.of(percent);
  }
}
