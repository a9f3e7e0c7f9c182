package org.kaoping.scoring;

import java.util.Optional;

/**
 * How an indicator is scored. A rule knows its formula; missing facts, limits and rounding are the
 * same for all rules and are applied around it.
 */
public sealed interface ScoringRule
    permits BandScoring,
        BandTimesSeriesAverage,
        BasePerPoint,
        Binary,
        Bonus,
        CountDeduction,
        DeliveredResult,
        DiscretionaryDeduction,
        EfficacyCoefficient,
        FactualDeduction,
        Judged,
        LinearDeduction,
        LinkedCap,
        MeanOfCappedRatios,
        QualitativeLevels,
        RankSteps,
        RateTimesPoints,
        RatioToBest,
        RatioToTarget,
        RatioWithCutOff,
        SurveyComposite,
        WeightedChecklist {
  /** Stable code of the kind of rule, stored with scores. */
  String code();

  /** Rises when the formula changes, so that old derivations stay readable. */
  default int formulaVersion() {
    return 1;
  }

  /** Limits and what missing and inapplicable facts give. */
  RuleTerms terms();

  /** Direction, cap and floor. */
  default Limits limits() {
    return terms().limits();
  }

  /** What an indicator without a fact gets. */
  default MissingValue missing() {
    return terms().missing();
  }

  /** What an indicator that does not apply to the unit gets. */
  default NotApplicable notApplicable() {
    return terms().notApplicable();
  }

  /** Key of the band table that it uses, if it uses one. */
  default Optional<String> tableKey() {
    return Optional.empty();
  }

  /** Whether it can only be applied after the mandatory indicators of the series. */
  default boolean needsSeriesAverage() {
    return false;
  }

  /** The indicator whose score must be known before, if there is one. */
  default Optional<String> linkedIndicator() {
    return Optional.empty();
  }

  /** Whether it compares with the best of all units. */
  default boolean needsBest() {
    return false;
  }

  /** Whether it can use this kind of fact. */
  boolean accepts(Fact fact);

  /** Whether the fact says that nothing is known: a survey that nobody answered. */
  default boolean isSilent(Fact fact) {
    return false;
  }

  /**
   * The formula, on a fact that {@link #accepts} admits: the exact score, unlimited and unrounded.
   */
  Ratio calculate(RuleInput input, Trail trail);
}
