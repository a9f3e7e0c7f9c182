package org.kaoping.rating.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The weights of all components are not negative and add to 1. */
public record WeightsAddToOne(BigDecimal sum, boolean negative) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return negative || sum.compareTo(BigDecimal.ONE) != 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(sum.multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString());
  }
}
