package org.kaoping.evaluation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A completion rate is a percentage of the target from 0 to {@link #HIGHEST} with at most six
 * decimals.
 */
public record RateIsInRange(BigDecimal rate) implements BusinessRule {
  /** The most that a self-assessment can claim. */
  public static final BigDecimal HIGHEST = new BigDecimal("999.99");

  private static final int DECIMALS = 6;

  @Override
  public boolean isBroken() {
    return rate == null
        || rate.signum() < 0
        || rate.compareTo(HIGHEST) > 0
        || rate.stripTrailingZeros().scale() > DECIMALS;
  }

  @Override
  public List<Object> arguments() {
    return List.of(rate == null ? "" : rate.toPlainString(), HIGHEST, DECIMALS);
  }
}
