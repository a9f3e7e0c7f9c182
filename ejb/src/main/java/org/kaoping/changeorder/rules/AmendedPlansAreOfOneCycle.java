package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One document amends plans of one cycle. */
public record AmendedPlansAreOfOneCycle(boolean oneCycle) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !oneCycle;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
