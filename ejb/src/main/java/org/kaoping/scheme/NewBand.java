package org.kaoping.scheme;

import java.math.BigDecimal;
import org.kaoping.scoring.Band;
import org.kaoping.scoring.Interval;

/**
 * One band of completion rates, entered exactly as printed.
 *
 * @param label what the document calls it (好, 良好 …)
 * @param lower lower end in percent
 * @param lowerIncluded whether the lower end belongs to it (60%以上 includes 60)
 * @param upper upper end in percent
 * @param upperIncluded whether the upper end belongs to it (60%以下 includes 60)
 * @param factor share of the points that it earns, 0 to 1
 */
public record NewBand(
    String label,
    BigDecimal lower,
    boolean lowerIncluded,
    BigDecimal upper,
    boolean upperIncluded,
    BigDecimal factor) {

  Band asPrinted() {
    return new Band(label, Interval.of(lower, lowerIncluded, upper, upperIncluded), factor);
  }
}
