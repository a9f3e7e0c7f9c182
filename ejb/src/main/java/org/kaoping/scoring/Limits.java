package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * Direction, cap and floor of a rule.
 *
 * @param direction which way the indicator improves
 * @param floor least score as a share of the full points
 * @param cap greatest score as a share of the full points; 0 ≤ floor ≤ cap ≤ 1
 */
public record Limits(Direction direction, BigDecimal floor, BigDecimal cap) {
  /** Higher is better, from 0 to the full points. */
  public static final Limits STANDARD =
      new Limits(Direction.HIGHER_BETTER, BigDecimal.ZERO, BigDecimal.ONE);

  public Limits {
    Checks.required("direction", direction);
    floor = Checks.number("floor", floor);
    cap = Checks.number("cap", cap);
    if (floor.signum() < 0 || floor.compareTo(cap) > 0 || cap.compareTo(BigDecimal.ONE) > 0) {
      throw new ScoringRefusal(
          RefusalCode.LIMITS_OUT_OF_RANGE, Checks.plain(floor), Checks.plain(cap));
    }
  }
}
