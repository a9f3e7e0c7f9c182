package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody hands over to himself. */
public record SuccessorIsSomebodyElse(long leaverId, long successorId) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return leaverId == successorId;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
