package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who put the item to the panel may attend, but does not take the chair. */
public record ChairDidNotRaise(boolean raised, String name) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return raised;
  }

  @Override
  public List<Object> arguments() {
    return List.of(name);
  }
}
