package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scoring.BarEvent;
import org.kaoping.scoring.JudgedChange;

/**
 * Everything that the scores of a cycle are computed from, besides its scheme.
 *
 * @param units facts of all units, ordered by series and appraisal
 * @param level1 level-1 indicator by indicator id
 * @param planDocuments document number of the filed plan by appraisal id
 * @param components results beside the duty score, by code, by appraisal id
 * @param bars events that make bars fall, by appraisal id
 * @param changes scores set by people, by indicator id
 */
public record CycleFacts(
    List<UnitFacts> units,
    Map<Long, String> level1,
    Map<Long, String> planDocuments,
    Map<Long, Map<String, BigDecimal>> components,
    Map<Long, List<BarEvent>> bars,
    Map<Long, JudgedChange> changes) {
  public CycleFacts {
    units =
        units.stream()
            .sorted(
                Comparator.comparingLong(UnitFacts::seriesId)
                    .thenComparingLong(UnitFacts::appraisalId))
            .toList();
    level1 = Map.copyOf(level1);
    planDocuments = Map.copyOf(planDocuments);
    components = Map.copyOf(components);
    bars = Map.copyOf(bars);
    changes = Map.copyOf(changes);
  }

  /** The same with other scores set by people. */
  CycleFacts with(Map<Long, JudgedChange> otherChanges) {
    return new CycleFacts(units, level1, planDocuments, components, bars, otherChanges);
  }

  /** The same under the rules of another scheme. */
  CycleFacts scoredBy(OwnRules rules) {
    return new CycleFacts(
        units.stream().map(unit -> unit.scoredBy(rules)).toList(),
        level1,
        planDocuments,
        components,
        bars,
        changes);
  }

  List<Long> seriesIds() {
    return units.stream().map(UnitFacts::seriesId).distinct().toList();
  }

  List<UnitFacts> ofSeries(long seriesId) {
    return units.stream().filter(unit -> unit.seriesId() == seriesId).toList();
  }
}
