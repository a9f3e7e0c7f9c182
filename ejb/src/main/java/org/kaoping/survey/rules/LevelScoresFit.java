package org.kaoping.survey.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Level scores fall from the best level to the worst, within 100 and 0. */
public record LevelScoresFit(List<BigDecimal> scores) implements BusinessRule {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  @Override
  public boolean isBroken() {
    BigDecimal before = null;
    for (BigDecimal score : scores) {
      if (score == null
          || score.scale() > DECIMALS
          || score.signum() < 0
          || score.compareTo(HIGHEST) > 0
          || before != null && score.compareTo(before) >= 0) {
        return true;
      }
      before = score;
    }
    return false;
  }
}
