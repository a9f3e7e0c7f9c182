package org.kaoping.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;

/** 序时进度: the share of the appraised year that has passed, and figures compared with it. */
public final class ElapsedTime {
  /** Everything. */
  public static final BigDecimal WHOLE = new BigDecimal("100.0");

  static final BigDecimal NOTHING = new BigDecimal("0.0");

  private ElapsedTime() {}

  /**
   * The share of a year that has passed at the end of a day.
   *
   * @return percent with one decimal: 0.0 before the year, 100.0 after it
   */
  public static BigDecimal share(int year, LocalDate day) {
    if (day.getYear() != year) {
      return day.getYear() < year ? NOTHING : WHOLE;
    }
    return rate(BigDecimal.valueOf(day.getDayOfYear()), BigDecimal.valueOf(day.lengthOfYear()));
  }

  /** A part of a whole above 0, in percent with one decimal. */
  static BigDecimal rate(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
  }

  /** The mean of some percentages, with one decimal; null of none. */
  static BigDecimal mean(Collection<Integer> percents) {
    if (percents.isEmpty()) {
      return null;
    }
    long sum = percents.stream().mapToLong(Integer::longValue).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(percents.size()), 1, RoundingMode.HALF_UP);
  }
}
