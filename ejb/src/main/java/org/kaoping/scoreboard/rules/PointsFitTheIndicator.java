package org.kaoping.scoreboard.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A score set by people lies between 0 and the full points, with the scheme's decimals. */
public record PointsFitTheIndicator(BigDecimal points, BigDecimal full, int decimals)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return points == null
        || points.signum() < 0
        || points.compareTo(full) > 0
        || points.stripTrailingZeros().scale() > decimals;
  }

  @Override
  public List<Object> arguments() {
    return List.of(full.toPlainString(), decimals);
  }
}
