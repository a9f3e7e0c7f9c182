package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator of one unit with what is known about it.
 *
 * @param key identity of the indicator, unique in the unit
 * @param category mandatory or self-selected
 * @param fullPoints W, greater than 0
 * @param ruleKey key of its rule in the scheme
 * @param fact what is known; empty while nothing is
 * @param judged the score set by people beside the rule's, if there is one
 */
public record IndicatorFacts(
    String key,
    IndicatorCategory category,
    BigDecimal fullPoints,
    String ruleKey,
    Optional<Fact> fact,
    Optional<JudgedChange> judged) {
  public IndicatorFacts {
    Checks.text("indicatorKey", key);
    Checks.required("category", category);
    fullPoints = Checks.number("fullPoints", fullPoints);
    Checks.text("ruleKey", ruleKey);
    Checks.required("fact", fact);
    Checks.required("judged", judged);
    if (fullPoints.signum() <= 0) {
      throw new ScoringRefusal(RefusalCode.FULL_POINTS_NOT_POSITIVE, key, Checks.plain(fullPoints));
    }
  }

  /** Without a score set by people. */
  public IndicatorFacts(
      String key,
      IndicatorCategory category,
      BigDecimal fullPoints,
      String ruleKey,
      Optional<Fact> fact) {
    this(key, category, fullPoints, ruleKey, fact, Optional.empty());
  }

  /** With another fact. */
  IndicatorFacts withFact(Fact other) {
    return new IndicatorFacts(key, category, fullPoints, ruleKey, Optional.of(other), judged);
  }

  /** With a fact. */
  public static IndicatorFacts of(
      String key, IndicatorCategory category, BigDecimal fullPoints, String ruleKey, Fact fact) {
    return new IndicatorFacts(
        key, category, fullPoints, ruleKey, Optional.of(Checks.required("fact", fact)));
  }

  /** Nothing known yet. */
  public static IndicatorFacts missing(
      String key, IndicatorCategory category, BigDecimal fullPoints, String ruleKey) {
    return new IndicatorFacts(key, category, fullPoints, ruleKey, Optional.empty());
  }
}
