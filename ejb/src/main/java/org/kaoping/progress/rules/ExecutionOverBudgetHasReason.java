package org.kaoping.progress.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who has spent more than was budgeted says why. */
public record ExecutionOverBudgetHasReason(BigDecimal budget, BigDecimal executed, String reason)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return executed.compareTo(budget) > 0 && (reason == null || reason.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(executed.toPlainString(), budget.toPlainString());
  }
}
