package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What decides grades and places beside the score.
 *
 * @param topGradeQuota greatest share of the units in the top grade, 0 to 1; empty for no quota
 * @param quotaRounding how share × number of units becomes a number of units
 * @param ties how units with equal totals are placed
 * @param tieIndicators keys of the indicators that decide ties, first one first
 * @param bars one-vote vetoes and top-grade bars, codes unique
 */
public record GradeRules(
    Optional<Ratio> topGradeQuota,
    QuotaRounding quotaRounding,
    Ties ties,
    List<String> tieIndicators,
    List<GradeBar> bars) {
  /** No quota, shared places, no bar. */
  public static final GradeRules NONE =
      new GradeRules(Optional.empty(), QuotaRounding.FLOOR, Ties.SHARED, List.of(), List.of());

  public GradeRules {
    Checks.required("topGradeQuota", topGradeQuota)
        .ifPresent(quota -> Checks.share("topGradeQuota", quota));
    Checks.required("quotaRounding", quotaRounding);
    Checks.required("ties", ties);
    tieIndicators =
        ties == Ties.BY_INDICATORS
            ? Checks.filledList("tieIndicators", tieIndicators, Checks.MOST_ITEMS)
            : Checks.limitedList("tieIndicators", tieIndicators, Checks.MOST_ITEMS);
    Checks.distinct("tieIndicators", tieIndicators);
    bars = Checks.limitedList("bars", bars, Checks.MOST_ITEMS);
    Checks.distinct("bars", bars.stream().map(GradeBar::code).toList());
  }

  /** Most units that may have the top grade. */
  Optional<Integer> mostInTopGrade(int units) {
    return topGradeQuota.map(
        quota -> quota.times(BigDecimal.valueOf(units)).rounded(0, quotaRounding.mode).intValue());
  }

  Optional<GradeBar> bar(String code) {
    return bars.stream().filter(bar -> bar.code().equals(code)).findFirst();
  }

  /** How a part of a unit in the quota counts. */
  public enum QuotaRounding {
    FLOOR(RoundingMode.FLOOR),
    HALF_UP(RoundingMode.HALF_UP),
    CEILING(RoundingMode.CEILING);

    private final RoundingMode mode;

    QuotaRounding(RoundingMode mode) {
      this.mode = mode;
    }
  }

  /** How units with equal totals are placed. */
  public enum Ties {
    /** They share a place: 1, 2, 2, 4. */
    SHARED,
    /** The greater mandatory subtotal comes first; then they share. */
    MANDATORY_FIRST,
    /** The greater score of the first indicator that differs comes first; then they share. */
    BY_INDICATORS
  }
}
