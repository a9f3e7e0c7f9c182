package org.kaoping.scoreboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaoping.kernel.Messages;
import org.kaoping.scheme.SchemeRules;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoring.DeliveredResult;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.SeriesScoring;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.security.Role;

/** Hands the facts of a cycle to the scoring package, one series after the other. */
final class ScoreCalculation {
  private final UsableScheme scheme;
  private final CycleFacts facts;

  private ScoreCalculation(UsableScheme scheme, CycleFacts facts) {
    this.scheme = scheme;
    this.facts = facts;
  }

  /** Scores by series; units and indicators are keyed by the ids of appraisal and indicator. */
  static Map<Long, SeriesResult> compute(UsableScheme scheme, CycleFacts facts) {
    ScoreCalculation calculation = new ScoreCalculation(scheme, facts);
    Map<Long, SeriesResult> results = new TreeMap<>();
    for (long series : facts.seriesIds()) {
      results.put(series, ScoringRefused.guard(() -> calculation.series(series)));
    }
    return results;
  }

  static String unitKey(UnitFacts unit) {
    return String.valueOf(unit.appraisalId());
  }

  static String indicatorKey(IndicatorFacts indicator) {
    return String.valueOf(indicator.indicatorId());
  }

  private SeriesResult series(long seriesId) {
    return SeriesScoring.compute(
        scheme, facts.ofSeries(seriesId).stream().map(this::unit).toList());
  }

  private org.kaoping.scoring.UnitFacts unit(UnitFacts unit) {
    return new org.kaoping.scoring.UnitFacts(
        unitKey(unit),
        unit.verified(),
        facts.planDocuments().getOrDefault(unit.appraisalId(), ""),
        unit.indicators().stream().map(this::indicator).toList(),
        facts.bars().getOrDefault(unit.appraisalId(), List.of()),
        facts.components().getOrDefault(unit.appraisalId(), Map.of()));
  }

  private org.kaoping.scoring.IndicatorFacts indicator(IndicatorFacts indicator) {
    String rule = ruleOf(indicator);
    return new org.kaoping.scoring.IndicatorFacts(
        indicatorKey(indicator),
        indicator.mandatory() ? IndicatorCategory.MANDATORY : IndicatorCategory.SELF_SELECTED,
        Figures.plain(indicator.fullPoints()),
        rule,
        fact(rule, indicator),
        Optional.ofNullable(facts.changes().get(indicator.indicatorId())));
  }

  private String ruleOf(IndicatorFacts indicator) {
    return isOwn(indicator)
        ? indicator.own().rule().key()
        : SchemeRules.keyFor(
            scheme.scheme().rules(), indicator.mandatory(), indicator.awaitsDelivered());
  }

  /** A delivered result stands above the scheme's rule for the indicator. */
  private static boolean isOwn(IndicatorFacts indicator) {
    return indicator.own() != null && !indicator.awaitsDelivered();
  }

  private Optional<Fact> fact(String rule, IndicatorFacts indicator) {
    if (isOwn(indicator)) {
      return indicator
          .own()
          .fact(indicator.verifiedRate(), source(indicator, Role.PERFORMANCE_OFFICE));
    }
    return scheme.rule(rule) instanceof DeliveredResult
        ? delivered(indicator)
        : verified(indicator);
  }

  private static Optional<Fact> delivered(IndicatorFacts indicator) {
    return Optional.ofNullable(indicator.deliveredScore())
        .map(
            score ->
                new Fact.DeliveredScore(
                    Figures.plain(score), source(indicator, Role.SUPERVISING_DEPARTMENT)));
  }

  private static Optional<Fact> verified(IndicatorFacts indicator) {
    return Optional.ofNullable(indicator.verifiedRate())
        .map(
            rate ->
                new Fact.CompletionRate(
                    Figures.plain(rate), source(indicator, Role.PERFORMANCE_OFFICE)));
  }

  /** A figure whose author is not named is attributed to the office that answers for it. */
  private static Source source(IndicatorFacts indicator, Role answerable) {
    String by = indicator.source();
    return Source.document(
        by == null || by.isBlank() ? Messages.term(answerable, Locale.ROOT) : by,
        indicator.documentNumber());
  }
}
