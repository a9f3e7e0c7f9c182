package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Decided rounding of scores.
 *
 * @param scale decimals, 0 to 6
 * @param mode rounding mode
 */
public record Precision(int scale, RoundingMode mode) implements SchemeRounding {
  private static final int MOST_DECIMALS = 6;
  private static final Set<RoundingMode> USABLE =
      Set.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

  public Precision {
    if (scale < 0 || scale > MOST_DECIMALS || !USABLE.contains(Checks.required("mode", mode))) {
      throw new ScoringRefusal(RefusalCode.PRECISION_OUT_OF_RANGE, scale, mode);
    }
  }

  BigDecimal zero() {
    return BigDecimal.ZERO.setScale(scale);
  }
}
