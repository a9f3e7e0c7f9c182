package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Readings stay as they are once results that rest on them have been released; a later cycle needs
 * a new version of the scheme.
 */
public record SchemeIsOfNoReleasedCycle(List<String> releasedCycles) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !releasedCycles.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.join("、", releasedCycles));
  }
}
