package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A change names the indicator and its new points. */
public record VerdictIsComplete(boolean complete) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !complete;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
