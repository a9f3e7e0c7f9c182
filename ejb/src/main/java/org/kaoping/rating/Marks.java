package org.kaoping.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Arithmetic of ratings on a scale of 100. */
final class Marks {
  /** Most decimals of a mark, and decimals of their mean. */
  static final int DECIMALS = 2;

  static final BigDecimal HIGHEST = new BigDecimal("100");

  private Marks() {}

  /** Whether it can be a mark: 0 to 100, at most two decimals. */
  static boolean fits(BigDecimal mark) {
    return mark != null
        && mark.signum() >= 0
        && mark.compareTo(HIGHEST) <= 0
        && mark.stripTrailingZeros().scale() <= DECIMALS;
  }

  /**
   * The mean of marks, rounded half up once.
   *
   * @param marks at least one; at least three where the extremes are left out
   */
  static BigDecimal mean(List<BigDecimal> marks, RatingMethod method) {
    List<BigDecimal> counted = marks.stream().sorted().toList();
    if (method == RatingMethod.WITHOUT_EXTREMES) {
      counted = counted.subList(1, counted.size() - 1);
    }
    return counted.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(counted.size()), DECIMALS, RoundingMode.HALF_UP);
  }
}
