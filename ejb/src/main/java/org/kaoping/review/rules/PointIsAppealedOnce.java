package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The same point is contested once in a notice. */
public record PointIsAppealedOnce(boolean known, String point) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return known;
  }

  @Override
  public List<Object> arguments() {
    return List.of(point);
  }
}
