package org.kaoping.consistency.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Printed;

/** How a printed number stands to what it should be. */
enum Agreement {
  /** The exact value, rounded half up to the printed decimals. */
  AGREES,
  /** The exact value with its further decimals cut off (截取). */
  CUT_OFF,
  /** Not the exact value, but the rounding of what it comes from can explain the difference. */
  WITHIN_ROUNDING,
  /** Something else. */
  DIFFERS;

  /**
   * Compares print with a computation.
   *
   * @param exact the unrounded value in the dimension of the unit
   * @param slack how far rounding of the inputs can have moved it
   */
  static Agreement of(Printed printed, Exact exact, Exact slack) {
    Exact inUnit = exact.dividedBy(printed.unit().factor());
    if (isRounded(printed, inUnit, RoundingMode.HALF_UP)) {
      return AGREES;
    }
    if (isRounded(printed, inUnit, RoundingMode.DOWN)) {
      return CUT_OFF;
    }
    boolean near =
        !slack.isZero()
            && exact.minus(printed.value()).absolute().compareTo(slack.plus(printed.slack())) <= 0;
    return near ? WITHIN_ROUNDING : DIFFERS;
  }

  private static boolean isRounded(Printed printed, Exact inUnit, RoundingMode mode) {
    BigDecimal rounded = inUnit.rounded(printed.decimals(), mode);
    return rounded.compareTo(printed.number()) == 0;
  }
}
