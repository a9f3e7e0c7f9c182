package org.kaoping.scoreboard.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Results are released when every indicator has one; a 0 that stands for nothing is not frozen. */
public record NoResultIsOutstanding(List<String> outstanding) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !outstanding.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(outstanding.size(), String.join("；", outstanding));
  }
}
