package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody inspects a unit from which he is recused (回避). */
public record InspectorIsNotRecused(boolean recused, String inspector, String unitName)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return recused;
  }

  @Override
  public List<Object> arguments() {
    return List.of(inspector, unitName);
  }
}
