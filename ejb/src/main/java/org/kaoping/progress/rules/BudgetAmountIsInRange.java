package org.kaoping.progress.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An amount is 0 to 100,000,000 (10,000 yuan) with at most two decimals. */
public record BudgetAmountIsInRange(BigDecimal amount) implements BusinessRule {
  private static final BigDecimal MOST = new BigDecimal("100000000");

  @Override
  public boolean isBroken() {
    return amount == null
        || amount.signum() < 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > 2;
  }

  @Override
  public List<Object> arguments() {
    return List.of(amount == null ? "" : amount.toPlainString(), MOST.toPlainString());
  }
}
