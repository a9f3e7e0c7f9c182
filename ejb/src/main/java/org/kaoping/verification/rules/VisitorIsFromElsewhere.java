package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody visits the unit in which he holds a post, or from which he is recused. */
public record VisitorIsFromElsewhere(boolean ofTheUnit, String name, String unitName)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return ofTheUnit;
  }

  @Override
  public List<Object> arguments() {
    return List.of(name, unitName);
  }
}
