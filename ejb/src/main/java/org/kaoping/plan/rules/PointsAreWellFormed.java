package org.kaoping.plan.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Full points are positive, have at most two decimals and at most five digits before the point.
 *
 * @param seq number of the row
 * @param points may be null
 */
public record PointsAreWellFormed(int seq, BigDecimal points) implements BusinessRule {
  /** Most decimals of full points. */
  public static final int DECIMALS = 2;

  /** Highest full points of one indicator. */
  public static final BigDecimal HIGHEST = new BigDecimal("99999.99");

  @Override
  public boolean isBroken() {
    return points == null
        || points.signum() <= 0
        || points.compareTo(HIGHEST) > 0
        || points.stripTrailingZeros().scale() > DECIMALS;
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        seq, points == null ? "" : points.toPlainString(), DECIMALS, HIGHEST.toPlainString());
  }
}
