package org.kaoping.consistency.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number. Whether print agrees with a computation is decided on the unrounded
 * value, so no step in between may round.
 *
 * @param numerator any sign
 * @param denominator greater than 0
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
  /** Nothing. */
  public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

  /** Reduces the fraction and moves the sign to the numerator. */
  public Exact {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /** A decimal, as it is. */
  public static Exact of(BigDecimal value) {
    return value.scale() <= 0
        ? new Exact(value.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  public static Exact of(long value) {
    return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
  }

  public Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  public Exact negated() {
    return new Exact(numerator.negate(), denominator);
  }

  public Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the divisor is zero
   */
  public Exact dividedBy(Exact other) {
    return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Exact absolute() {
    return numerator.signum() < 0 ? negated() : this;
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  /** Rounded once to a number of decimals. */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  @Override
  public int compareTo(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
