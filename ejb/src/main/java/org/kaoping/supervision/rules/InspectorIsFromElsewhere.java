package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody inspects the unit in which he holds a post. */
public record InspectorIsFromElsewhere(boolean fromCheckedUnit, String inspector, String unitName)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return fromCheckedUnit;
  }

  @Override
  public List<Object> arguments() {
    return List.of(inspector, unitName);
  }
}
