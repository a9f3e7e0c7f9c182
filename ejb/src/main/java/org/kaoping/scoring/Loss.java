package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * What an event or a step costs.
 *
 * @param amount 0 or more: points, or a share of the full points
 * @param ofFullPoints whether it is a share
 */
public record Loss(Ratio amount, boolean ofFullPoints) {
  public Loss {
    Checks.notNegative("loss", amount);
    if (ofFullPoints) {
      Checks.share("loss", amount);
    }
  }

  /** So many points. */
  public static Loss points(BigDecimal points) {
    return new Loss(Ratio.of(Checks.number("loss", points)), false);
  }

  /** A share of the full points. */
  public static Loss share(Ratio share) {
    return new Loss(share, true);
  }

  Ratio inPoints(BigDecimal fullPoints) {
    return ofFullPoints ? amount.times(fullPoints) : amount;
  }
}
