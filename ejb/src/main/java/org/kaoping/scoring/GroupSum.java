package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Sum of the rounded scores of a group.
 *
 * @param code the group
 * @param name what the scheme calls it
 * @param level 1 for groups of the scheme, 2 for groups in them …
 * @param fullPoints sum of the full points of its indicators, without bonus items
 * @param applicablePoints the same without those that do not apply to the unit
 * @param score sum of the scores, with bonus items
 * @param pending number of its indicators without a result
 */
public record GroupSum(
    String code,
    String name,
    int level,
    BigDecimal fullPoints,
    BigDecimal applicablePoints,
    BigDecimal score,
    int pending) {

  /** Score by applicable points; empty if there are none. */
  public Optional<Ratio> rate() {
    return applicablePoints.signum() == 0
        ? Optional.empty()
        : Optional.of(new Ratio(score, applicablePoints));
  }
}
