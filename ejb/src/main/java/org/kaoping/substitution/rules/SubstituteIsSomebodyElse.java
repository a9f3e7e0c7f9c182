package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody stands in for himself. */
public record SubstituteIsSomebodyElse(long giverId, long substituteId) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return giverId == substituteId;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
