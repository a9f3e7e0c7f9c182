package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores a series in two passes: mandatory indicators, then – with the series average that they
 * give – the self-selected ones.
 */
public final class SeriesScoring {
  private final UsableScheme scheme;
  private final List<UnitFacts> units;

  private SeriesScoring(UsableScheme scheme, List<UnitFacts> units) {
    this.scheme = Checks.required("scheme", scheme);
    this.units = Checks.list("units", units);
    Set<String> keys = new HashSet<>();
    for (UnitFacts unit : this.units) {
      if (!keys.add(unit.unitKey())) {
        throw new ScoringRefusal(RefusalCode.UNIT_DUPLICATE, unit.unitKey());
      }
    }
  }

  /** Scores with the average of these units; all units of the series are given, verified or not. */
  public static SeriesResult compute(UsableScheme scheme, List<UnitFacts> units) {
    return new SeriesScoring(scheme, units).compute(Optional.empty());
  }

  /** Scores with a given average, such as the one frozen at release. */
  public static SeriesResult compute(
      UsableScheme scheme, List<UnitFacts> units, SeriesRate average) {
    return new SeriesScoring(scheme, units)
        .compute(Optional.of(Checks.required("average", average)));
  }

  private SeriesResult compute(Optional<SeriesAverage> given) {
    List<List<Score>> mandatory =
        units.stream()
            .map(unit -> scores(unit, IndicatorCategory.MANDATORY, Optional.empty()))
            .toList();
    SeriesAverage average = given.orElseGet(() -> average(mandatory));
    List<UnitScore> results = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      UnitFacts unit = units.get(i);
      List<Score> selfSelected =
          scores(unit, IndicatorCategory.SELF_SELECTED, Optional.of(average));
      results.add(UnitScore.of(scheme, unit, inGivenOrder(unit, mandatory.get(i), selfSelected)));
    }
    return new SeriesResult(average, results, Ranking.of(results));
  }

  private List<Score> scores(
      UnitFacts unit, IndicatorCategory category, Optional<SeriesAverage> average) {
    return unit.indicators().stream()
        .filter(indicator -> indicator.category() == category)
        .map(indicator -> IndicatorScoring.score(scheme, unit, indicator, average))
        .toList();
  }

  /** An average that no indicator asks for may be impossible without harm. */
  private SeriesAverage average(List<List<Score>> mandatory) {
    boolean asked =
        units.stream()
            .flatMap(unit -> unit.indicators().stream())
            .anyMatch(indicator -> scheme.rule(indicator.ruleKey()).needsSeriesAverage());
    if (!asked) {
      return NoSeriesRate.unused();
    }
    List<SeriesAverage.MandatoryTotals> totals = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      totals.add(SeriesAverage.MandatoryTotals.of(units.get(i), mandatory.get(i)));
    }
    return SeriesAverage.of(totals);
  }

  private static List<Score> inGivenOrder(
      UnitFacts unit, List<Score> mandatory, List<Score> selfSelected) {
    var fromMandatory = mandatory.iterator();
    var fromSelfSelected = selfSelected.iterator();
    return unit.indicators().stream()
        .map(
            indicator ->
                indicator.category() == IndicatorCategory.MANDATORY
                    ? fromMandatory.next()
                    : fromSelfSelected.next())
        .toList();
  }
}
