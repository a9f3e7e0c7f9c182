package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * One line of a band table.
 *
 * @param label what the scheme calls it (好, 良好 …), unique in its table
 * @param range values that fall into it, in the unit of the table (percent for completion rates)
 * @param factor share of the full points that it earns, 0 to 1 (0.70 for 70 %); in a table of
 *     points the points, 0 or more
 */
public record Band(String label, Interval range, BigDecimal factor) {
  public Band {
    Checks.text("label", label);
    Checks.required("range", range);
    factor = Checks.number("factor", factor);
    if (factor.signum() < 0) {
      throw new ScoringRefusal(RefusalCode.FACTOR_OUT_OF_RANGE, label, Checks.plain(factor));
    }
  }

  /** A band as printed. */
  public static Band of(
      String label,
      String lower,
      boolean lowerClosed,
      String upper,
      boolean upperClosed,
      String factor) {
    return new Band(
        label,
        Interval.of(Numbers.parse(lower), lowerClosed, Numbers.parse(upper), upperClosed),
        Numbers.parse(factor));
  }
}
