package org.kaoping.progress.rules;

import java.math.BigDecimal;
import org.kaoping.kernel.BusinessRule;

/** Execution is measured with a budget above 0. */
public record BudgetIsPositive(BigDecimal budget) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return budget == null || budget.signum() <= 0;
  }
}
