package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody reviews a score of the unit in which he holds a post. */
public record ReviewerIsFromElsewhere(boolean ofUnit, String reviewer) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return ofUnit;
  }

  @Override
  public List<Object> arguments() {
    return List.of(reviewer);
  }
}
