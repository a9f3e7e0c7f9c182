package org.kaoping.reports;

import java.math.BigDecimal;

/** How points are written. */
final class Points {
  private Points() {}

  /** Full marks without needless decimals: 300, 2.5. */
  static BigDecimal plain(BigDecimal points) {
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String text(BigDecimal points) {
    return plain(points).toPlainString();
  }

  /**
   * A pattern that shows exactly the decimals that the number carries; {@code null} for no number.
   */
  static String pattern(BigDecimal points) {
    if (points == null) {
      return null;
    }
    return points.scale() > 0 ? "0." + "0".repeat(points.scale()) : "0";
  }
}
