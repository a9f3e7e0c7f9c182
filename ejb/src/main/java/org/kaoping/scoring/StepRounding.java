package org.kaoping.scoring;

import java.math.RoundingMode;

/** What a part of a step costs. */
public enum StepRounding {
  /** Nothing: 不足一步不计. */
  FLOOR,
  /** A whole step: 不足一步按一步计. */
  CEILING,
  /** From half a step on a whole one: 四舍五入. */
  HALF_UP,
  /** Its share: 按比例. */
  CONTINUOUS;

  Ratio of(Ratio steps) {
    return switch (this) {
      case FLOOR -> Ratio.of(steps.rounded(0, RoundingMode.FLOOR));
      case CEILING -> Ratio.of(steps.rounded(0, RoundingMode.CEILING));
      case HALF_UP -> Ratio.of(steps.rounded(0, RoundingMode.HALF_UP));
      default -> steps;
    };
  }
}
