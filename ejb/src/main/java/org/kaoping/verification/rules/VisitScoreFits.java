package org.kaoping.verification.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A visit is scored from 0 to 100 with two decimals at most. */
public record VisitScoreFits(BigDecimal score) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return score != null
        && (score.signum() < 0
            || score.compareTo(BigDecimal.valueOf(100)) > 0
            || score.stripTrailingZeros().scale() > 2);
  }

  @Override
  public List<Object> arguments() {
    return List.of(score == null ? "" : score.toPlainString());
  }
}
