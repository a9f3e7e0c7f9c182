package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** Who records a result that came on paper names the department's post that delivered it (代录). */
public record DelivererIsNamed(String deliverer) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return deliverer == null || deliverer.isBlank();
  }
}
