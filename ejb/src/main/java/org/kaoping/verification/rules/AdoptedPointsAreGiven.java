package org.kaoping.verification.rules;

import java.math.BigDecimal;
import org.kaoping.kernel.BusinessRule;

/** Whoever adopts the result of visits says which figure counts. */
public record AdoptedPointsAreGiven(BigDecimal points) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return points == null;
  }
}
