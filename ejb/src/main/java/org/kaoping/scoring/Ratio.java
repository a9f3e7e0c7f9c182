package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact quotient. It is kept as two numbers because ⅓ in decimals, times 30 and cut to two
 * decimals, would give 9.99.
 *
 * @param numerator dividend
 * @param denominator divisor, greater than 0
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {
  public static final Ratio ZERO = of(BigDecimal.ZERO);
  public static final Ratio ONE = of(BigDecimal.ONE);

  private static final String NUMBER = "(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)";
  private static final Pattern WRITTEN = Pattern.compile(NUMBER + "(?:/" + NUMBER + "|(%))?");

  /** Sums of many fractions are shortened from this length on. */
  private static final int LONG = 40;

  public Ratio {
    numerator = Checks.exact("numerator", numerator);
    denominator = denominator == BigDecimal.ONE ? denominator : divisor(denominator);
  }

  private static BigDecimal divisor(BigDecimal denominator) {
    BigDecimal divisor = Checks.exact("denominator", denominator);
    if (divisor.signum() <= 0) {
      throw new ScoringRefusal(RefusalCode.DIVISION_BY_ZERO);
    }
    return divisor;
  }

  /** A plain number. */
  public static Ratio of(BigDecimal value) {
    return new Ratio(value, BigDecimal.ONE);
  }

  /** A whole number. */
  public static Ratio of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /**
   * A number as schemes write it: a decimal {@code 0.35}, a fraction {@code 1/3} or a percentage
   * {@code 86%} (0.86). At most 15 digits before and after the point, no exponent.
   */
  public static Ratio parse(String text) {
    Matcher written = WRITTEN.matcher(Checks.required("number", text).strip());
    if (!written.matches()) {
      throw new ScoringRefusal(RefusalCode.NOT_A_NUMBER, Checks.shortened(text));
    }
    BigDecimal number = stripped(new BigDecimal(written.group(1)));
    if (written.group(3) != null) {
      return of(stripped(number.movePointLeft(2)));
    }
    return written.group(2) == null ? of(number) : fraction(number, written.group(2));
  }

  private static Ratio fraction(BigDecimal numerator, String denominator) {
    BigDecimal divisor = stripped(new BigDecimal(denominator));
    return divisor.compareTo(BigDecimal.ONE) == 0 ? of(numerator) : new Ratio(numerator, divisor);
  }

  private static BigDecimal stripped(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** As {@link #parse} reads it: a decimal, or a fraction where there is a divisor. */
  public String text() {
    return isDecimal()
        ? numerator.toPlainString()
        : numerator.toPlainString() + "/" + denominator.toPlainString();
  }

  /** The shortest text: 80 and 80.0 are one. */
  String plain() {
    return isDecimal()
        ? Checks.plain(numerator)
        : Checks.plain(numerator) + "/" + Checks.plain(denominator);
  }

  /** Whether it is kept as a plain number, without a divisor. */
  public boolean isDecimal() {
    return denominator == BigDecimal.ONE || denominator.compareTo(BigDecimal.ONE) == 0;
  }

  /** To 34 digits; exact where the quotient has no more. */
  public BigDecimal decimal() {
    if (isDecimal()) {
      return numerator.precision() <= 34 ? numerator : numerator.round(MathContext.DECIMAL128);
    }
    return Checks.computed("quotient", numerator.divide(denominator, MathContext.DECIMAL128));
  }

  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator))
        .shortened();
  }

  public Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  public Ratio times(Ratio other) {
    BigDecimal divisor =
        denominator == BigDecimal.ONE
            ? other.denominator
            : other.denominator == BigDecimal.ONE
                ? denominator
                : denominator.multiply(other.denominator);
    return new Ratio(numerator.multiply(other.numerator), divisor);
  }

  Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  /** The quotient; a divisor of 0 is refused. */
  public Ratio dividedBy(Ratio other) {
    if (other.signum() < 0) {
      return new Ratio(numerator.negate(), denominator)
          .dividedBy(new Ratio(other.numerator.negate(), other.denominator));
    }
    BigDecimal dividend =
        other.denominator == BigDecimal.ONE ? numerator : numerator.multiply(other.denominator);
    return new Ratio(
        dividend,
        denominator == BigDecimal.ONE ? other.numerator : denominator.multiply(other.numerator));
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Below, at or above another number: less than 0, 0 or greater than 0. */
  public int compareTo(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  int compareTo(BigDecimal value) {
    return denominator == BigDecimal.ONE
        ? numerator.compareTo(value)
        : numerator.compareTo(value.multiply(denominator));
  }

  int signum() {
    return numerator.signum();
  }

  /** Rounded once, from the exact quotient. */
  BigDecimal rounded(Precision precision) {
    return rounded(precision.scale(), precision.mode());
  }

  BigDecimal rounded(int scale, java.math.RoundingMode mode) {
    return denominator == BigDecimal.ONE
        ? numerator.setScale(scale, mode)
        : numerator.divide(denominator, scale, mode);
  }

  /** The same number in lowest terms, once its terms have grown long. */
  private Ratio shortened() {
    return denominator.precision() < LONG ? this : lowestTerms();
  }

  /** The same number with whole terms that have no common divisor. */
  Ratio lowestTerms() {
    int scale = Math.max(numerator.scale(), denominator.scale());
    BigInteger above = numerator.setScale(scale).unscaledValue();
    BigInteger below = denominator.setScale(scale).unscaledValue();
    BigInteger common = above.gcd(below);
    return new Ratio(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)));
  }
}
