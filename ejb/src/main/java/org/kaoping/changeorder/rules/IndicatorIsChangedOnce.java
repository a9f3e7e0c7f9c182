package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One document says about an indicator what becomes of it, once. */
public record IndicatorIsChangedOnce(boolean twice, String indicator) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return twice;
  }

  @Override
  public List<Object> arguments() {
    return List.of(indicator);
  }
}
