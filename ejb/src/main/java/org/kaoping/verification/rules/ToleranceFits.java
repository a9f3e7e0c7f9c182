package org.kaoping.verification.rules;

import java.math.BigDecimal;
import org.kaoping.kernel.BusinessRule;

/** A tolerance is given in percentage points from 0 to 100. */
public record ToleranceFits(BigDecimal tolerance) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return tolerance == null
        || tolerance.signum() < 0
        || tolerance.compareTo(BigDecimal.valueOf(100)) > 0;
  }
}
