package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of values with open or closed ends.
 *
 * @param lower lower end
 * @param lowerClosed whether the lower end belongs to it
 * @param upper upper end, empty for no upper end
 * @param upperClosed whether the upper end belongs to it (false without an upper end)
 */
public record Interval(
    BigDecimal lower, boolean lowerClosed, Optional<BigDecimal> upper, boolean upperClosed) {
  public Interval {
    lower = Checks.number("lower", lower);
    upper = Checks.required("upper", upper).map(end -> Checks.number("upper", end));
    upperClosed = upperClosed && upper.isPresent();
    if (upper.isPresent()) {
      int order = lower.compareTo(upper.get());
      if (order > 0 || order == 0 && !(lowerClosed && upperClosed)) {
        throw new ScoringRefusal(
            RefusalCode.INTERVAL_EMPTY, Checks.plain(lower), Checks.plain(upper.get()));
      }
    }
  }

  /** Both ends given. */
  public static Interval of(
      BigDecimal lower, boolean lowerClosed, BigDecimal upper, boolean upperClosed) {
    return new Interval(
        lower, lowerClosed, Optional.of(Checks.required("upper", upper)), upperClosed);
  }

  /** Lower end inclusive, no upper end. */
  public static Interval from(BigDecimal lower) {
    return new Interval(lower, true, Optional.empty(), false);
  }

  static Interval point(BigDecimal value) {
    return of(value, true, value, true);
  }

  public boolean contains(BigDecimal value) {
    int above = Checks.required("value", value).compareTo(lower);
    if (above < 0 || above == 0 && !lowerClosed) {
      return false;
    }
    if (upper.isEmpty()) {
      return true;
    }
    int below = value.compareTo(upper.get());
    return below < 0 || below == 0 && upperClosed;
  }

  boolean contains(Ratio value) {
    int above = value.compareTo(lower);
    if (above < 0 || above == 0 && !lowerClosed) {
      return false;
    }
    if (upper.isEmpty()) {
      return true;
    }
    int below = value.compareTo(upper.get());
    return below < 0 || below == 0 && upperClosed;
  }

  public boolean isPoint() {
    return upper.isPresent() && upper.get().compareTo(lower) == 0;
  }

  /** Some value inside; the middle where there is one. */
  BigDecimal inside() {
    return upper
        .map(end -> lower.add(end).multiply(new BigDecimal("0.5")))
        .orElse(lower.add(BigDecimal.ONE));
  }

  boolean isWithin(Interval other) {
    boolean low =
        lower.compareTo(other.lower) > 0
            || lower.compareTo(other.lower) == 0 && (other.lowerClosed || !lowerClosed);
    if (other.upper.isEmpty()) {
      return low;
    }
    if (upper.isEmpty()) {
      return false;
    }
    int order = upper.get().compareTo(other.upper.get());
    return low && (order < 0 || order == 0 && (other.upperClosed || !upperClosed));
  }

  /** This and the next one as one range; the next begins where this ends. */
  Interval joined(Interval next) {
    return new Interval(lower, lowerClosed, next.upper, next.upperClosed);
  }
}
