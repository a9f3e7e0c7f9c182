package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Series average score rate (平均得分率): mean of the units' mandatory scores ÷ mean of their mandatory
 * full points, over verified units. Results not yet delivered are left out of both means.
 */
public sealed interface SeriesAverage permits SeriesRate, NoSeriesRate {
  /** Why it may still change; empty if every unit of the series is in. */
  List<ProvisionalReason> provisionalReasons();

  default boolean provisional() {
    return !provisionalReasons().isEmpty();
  }

  /** The average of a series; all units are given, verified or not. */
  static SeriesAverage of(List<MandatoryTotals> units) {
    SeriesTotals series = SeriesTotals.NONE;
    for (MandatoryTotals unit : Checks.list("units", units)) {
      series = series.plus(unit);
    }
    return SeriesRate.average(series);
  }

  /** The average as frozen at release: final, whatever changes later. */
  static SeriesRate frozen(Ratio rate, String documentNumber) {
    return SeriesRate.frozen(rate, documentNumber);
  }

  /**
   * What one unit adds to the average.
   *
   * @param verified only verified units count
   * @param score sum of its settled mandatory scores
   * @param fullPoints sum of the full points of the same indicators
   * @param pending number of mandatory indicators without a result
   * @param provisional number of settled mandatory scores that are provisional
   */
  record MandatoryTotals(
      boolean verified, BigDecimal score, BigDecimal fullPoints, int pending, int provisional) {
    public MandatoryTotals {
      score = Checks.computed("score", score);
      fullPoints = Checks.computed("fullPoints", fullPoints);
      if (score.signum() < 0) {
        throw new ScoringRefusal(RefusalCode.SCORE_NEGATIVE, Checks.plain(score));
      }
    }

    /** Sums over the mandatory ones; what is dropped as not applicable counts in neither. */
    static MandatoryTotals of(UnitFacts unit, List<Score> scores) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal points = BigDecimal.ZERO;
      int pending = 0;
      int provisional = 0;
      for (Score score : scores) {
        if (score.category() != IndicatorCategory.MANDATORY || score.dropped()) {
          continue;
        }
        if (score.pending()) {
          pending++;
          continue;
        }
        sum = sum.add(score.value());
        points = points.add(score.fullPoints());
        provisional += score.provisional() ? 1 : 0;
      }
      return new MandatoryTotals(unit.verified(), sum, points, pending, provisional);
    }
  }
}
