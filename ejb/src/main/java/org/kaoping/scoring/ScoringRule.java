package org.kaoping.scoring;

import java.util.Optional;

/**
 * How an indicator is scored. A rule knows its formula; missing facts, limits and rounding are the
 * same for all rules and are applied around it.
 */
public sealed interface ScoringRule
    permits BandScoring, BandTimesSeriesAverage, DeliveredResult, Judged {
  /** Stable code of the kind of rule, stored with scores. */
  String code();

  /** Rises when the formula changes, so that old derivations stay readable. */
  int formulaVersion();

  /** Direction, cap and floor. */
  Limits limits();

  /** What an indicator without a fact gets. */
  MissingValue missing();

  /** Key of the band table that it uses, if it uses one. */
  Optional<String> tableKey();

  /** Whether it can only be applied after the mandatory indicators of the series. */
  default boolean needsSeriesAverage() {
    return false;
  }

  /** Whether it can use this kind of fact. */
  boolean accepts(Fact fact);

  /** The formula, on a fact that {@link #accepts} admits; unlimited and unrounded. */
  Calculation calculate(RuleInput input);
}
