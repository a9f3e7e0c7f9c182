package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only indicators of plans in the cycle are assigned or sampled. */
public record IndicatorIsOfTheCycle(String indicator, boolean known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }

  @Override
  public List<Object> arguments() {
    return List.of(indicator);
  }
}
