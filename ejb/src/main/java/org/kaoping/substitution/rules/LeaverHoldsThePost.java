package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only a post that is held can be handed over. */
public record LeaverHoldsThePost(boolean held, String leaver) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !held;
  }

  @Override
  public List<Object> arguments() {
    return List.of(leaver);
  }
}
