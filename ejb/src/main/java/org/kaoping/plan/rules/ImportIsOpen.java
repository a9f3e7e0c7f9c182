package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.ImportState;

/** An upload is confirmed or discarded once. */
public record ImportIsOpen(ImportState state) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return state != ImportState.STAGED;
  }

  @Override
  public List<Object> arguments() {
    return List.of(state);
  }
}
