package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An event is withdrawn once. */
public record BarIsInForce(boolean inForce) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !inForce;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
