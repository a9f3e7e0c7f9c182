package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A panel decides after every member's view is on record. */
public record EveryMemberHasSaid(List<String> silent) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !silent.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.join("、", silent));
  }
}
