package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An unrounded quotient. It is kept as two numbers because ⅓ in decimals, times 30 and cut to two
 * decimals, would give 9.99.
 *
 * @param numerator dividend
 * @param denominator divisor, greater than 0
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {
  public Ratio {
    numerator = Checks.computed("numerator", numerator);
    denominator = Checks.computed("denominator", denominator);
    if (denominator.signum() <= 0) {
      throw new ScoringRefusal(RefusalCode.DIVISION_BY_ZERO);
    }
  }

  /** A plain number. */
  public static Ratio of(BigDecimal value) {
    return new Ratio(value, BigDecimal.ONE);
  }

  /** To 34 digits; exact where the quotient has no more. */
  public BigDecimal decimal() {
    if (denominator.compareTo(BigDecimal.ONE) == 0) {
      return numerator.round(MathContext.DECIMAL128);
    }
    return Checks.computed("quotient", numerator.divide(denominator, MathContext.DECIMAL128));
  }

  Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  int compareTo(BigDecimal value) {
    return numerator.compareTo(value.multiply(denominator));
  }

  /** Rounded once, from the exact quotient. */
  BigDecimal rounded(Precision precision) {
    return numerator.divide(denominator, precision.scale(), precision.mode());
  }
}
