package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.cycle.CycleState;
import org.kaoping.kernel.BusinessRule;

/** A plan changes before its scores are determined, never afterwards. */
public record ScoresAreNotDetermined(CycleState state) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return state != CycleState.PREPARED && state != CycleState.OPEN;
  }

  @Override
  public List<Object> arguments() {
    return List.of(state);
  }
}
