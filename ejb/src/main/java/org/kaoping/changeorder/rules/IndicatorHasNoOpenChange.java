package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An indicator waits for one decision at a time. */
public record IndicatorHasNoOpenChange(String indicator, boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return open;
  }

  @Override
  public List<Object> arguments() {
    return List.of(indicator);
  }
}
