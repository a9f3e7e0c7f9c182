package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who stands in for another one cannot pass that on. */
public record SubstituteDoesNotPassOn(boolean actingAsSubstitute, String giver)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return actingAsSubstitute;
  }

  @Override
  public List<Object> arguments() {
    return List.of(giver);
  }
}
