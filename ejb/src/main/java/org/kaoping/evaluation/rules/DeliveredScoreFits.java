package org.kaoping.evaluation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A delivered score lies between 0 and the indicator's full marks, with at most six decimals. */
public record DeliveredScoreFits(BigDecimal score, BigDecimal fullPoints) implements BusinessRule {
  private static final int DECIMALS = 6;

  @Override
  public boolean isBroken() {
    return score == null
        || score.signum() < 0
        || score.compareTo(fullPoints) > 0
        || score.stripTrailingZeros().scale() > DECIMALS;
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        score == null ? "" : score.toPlainString(),
        fullPoints.stripTrailingZeros().toPlainString());
  }
}
