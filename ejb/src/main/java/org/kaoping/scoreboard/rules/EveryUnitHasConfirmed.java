package org.kaoping.scoreboard.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Scores are determined when every unit of the cycle has confirmed its result. */
public record EveryUnitHasConfirmed(List<String> waitingFor) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !waitingFor.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(waitingFor.size(), String.join("、", waitingFor));
  }
}
