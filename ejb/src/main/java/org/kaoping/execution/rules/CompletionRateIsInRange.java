package org.kaoping.execution.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A completion rate is 0–999.99 percent of the target, with at most two decimals. */
public record CompletionRateIsInRange(BigDecimal rate) implements BusinessRule {
  private static final BigDecimal HIGHEST = new BigDecimal("999.99");

  @Override
  public boolean isBroken() {
    return rate != null
        && (rate.signum() < 0
            || rate.compareTo(HIGHEST) > 0
            || rate.stripTrailingZeros().scale() > 2);
  }

  @Override
  public List<Object> arguments() {
    return List.of(rate.toPlainString(), HIGHEST.toPlainString());
  }
}
