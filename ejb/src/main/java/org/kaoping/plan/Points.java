package org.kaoping.plan;

import java.math.BigDecimal;

/** Points as people write them: 300 and 2.5, neither 300.00 nor 3E+2. */
public final class Points {
  private Points() {}

  /** The same number without trailing zeros and without an exponent; null stays null. */
  public static BigDecimal plain(BigDecimal points) {
    if (points == null) {
      return null;
    }
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
