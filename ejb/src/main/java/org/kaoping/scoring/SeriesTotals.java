package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * Sums over a series from which its average comes; one unit more or less needs no new sum.
 *
 * @param units all units
 * @param verified verified ones; the rest counts these only
 * @param score sum of their settled mandatory scores
 * @param fullPoints sum of the full points of the same indicators
 * @param pending number of their mandatory indicators without a result
 * @param provisional number of their settled mandatory scores that are provisional
 */
record SeriesTotals(
    int units,
    int verified,
    BigDecimal score,
    BigDecimal fullPoints,
    int pending,
    int provisional) {
  static final SeriesTotals NONE = new SeriesTotals(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

  SeriesTotals plus(SeriesAverage.MandatoryTotals unit) {
    return unit.verified()
        ? new SeriesTotals(
            units + 1,
            verified + 1,
            score.add(unit.score()),
            fullPoints.add(unit.fullPoints()),
            pending + unit.pending(),
            provisional + unit.provisional())
        : new SeriesTotals(units + 1, verified, score, fullPoints, pending, provisional);
  }

  SeriesTotals minus(SeriesAverage.MandatoryTotals unit) {
    return unit.verified()
        ? new SeriesTotals(
            units - 1,
            verified - 1,
            score.subtract(unit.score()),
            fullPoints.subtract(unit.fullPoints()),
            pending - unit.pending(),
            provisional - unit.provisional())
        : new SeriesTotals(units - 1, verified, score, fullPoints, pending, provisional);
  }
}
