package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody verifies the unit in which he holds a post, or from which he is recused (回避). */
public record VerifierIsFromElsewhere(boolean ofTheUnit, String unitName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return ofTheUnit;
  }

  @Override
  public List<Object> arguments() {
    return List.of(unitName);
  }
}
