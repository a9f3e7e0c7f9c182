package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody is recused from the same unit twice at a time. */
public record RecusalIsNew(boolean exists, String person, String unitName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return exists;
  }

  @Override
  public List<Object> arguments() {
    return List.of(person, unitName);
  }
}
