package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What was asked for is decided on the indicator that was meant; another change came first. */
public record IndicatorIsAsRequested(boolean same, String indicator) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !same;
  }

  @Override
  public List<Object> arguments() {
    return List.of(indicator);
  }
}
