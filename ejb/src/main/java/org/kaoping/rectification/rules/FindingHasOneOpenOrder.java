package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One finding has one open order. */
public record FindingHasOneOpenOrder(boolean exists, String number) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return exists;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
