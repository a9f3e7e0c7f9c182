package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only a unit that was appraised in the cycle is nominated or nominates. */
public record UnitTookPart(boolean tookPart, String unitName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !tookPart;
  }

  @Override
  public List<Object> arguments() {
    return List.of(unitName);
  }
}
