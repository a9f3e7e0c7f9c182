package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores the indicators of one unit in two passes. An indicator whose score another one caps comes
 * after that one; a circle is refused.
 */
final class UnitScoring {
  private final UsableScheme scheme;
  private final UnitFacts unit;
  private final Map<String, Ratio> bests;
  private final Score[] scores;
  private boolean needsAverage;
  private boolean[] open;

  UnitScoring(UsableScheme scheme, UnitFacts unit, Map<String, Ratio> bests) {
    this.scheme = scheme;
    this.unit = unit;
    this.bests = bests;
    this.scores = new Score[unit.indicators().size()];
  }

  /** First pass: the mandatory indicators. */
  void mandatory() {
    for (int i = 0; i < scores.length; i++) {
      IndicatorFacts indicator = unit.indicators().get(i);
      PreparedRule rule = scheme.prepared(indicator.ruleKey());
      needsAverage |= rule.needsAverage();
      if (indicator.category() == IndicatorCategory.MANDATORY) {
        scoreOnce(i, rule, Optional.empty());
      }
    }
  }

  /** Second pass: all others. */
  void others(Optional<SeriesAverage> average) {
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] == null) {
        scoreOnce(i, scheme.prepared(unit.indicators().get(i).ruleKey()), average);
      }
    }
  }

  /** Whether any rule of the unit asks for the series average. */
  boolean needsAverage() {
    return needsAverage;
  }

  UnitScore result() {
    return UnitScores.of(scheme, unit, List.of(scores));
  }

  SeriesAverage.MandatoryTotals mandatoryTotals() {
    List<Score> mandatory = new ArrayList<>(scores.length);
    for (Score score : scores) {
      if (score != null) {
        mandatory.add(score);
      }
    }
    return SeriesAverage.MandatoryTotals.of(unit, mandatory);
  }

  private Score scoreOnce(int at, PreparedRule rule, Optional<SeriesAverage> average) {
    if (scores[at] == null) {
      IndicatorFacts indicator = withBest(unit.indicators().get(at), rule);
      scores[at] =
          rule.linked().isEmpty()
              ? new IndicatorScoring(rule, unit, indicator, average, Optional.empty(), false)
                  .score()
              : linked(at, rule, indicator, average);
    }
    return scores[at];
  }

  private Score linked(
      int at, PreparedRule rule, IndicatorFacts indicator, Optional<SeriesAverage> average) {
    if (open == null) {
      open = new boolean[scores.length];
    }
    if (open[at]) {
      throw new ScoringRefusal(RefusalCode.LINK_CIRCULAR, indicator.key(), rule.linked());
    }
    open[at] = true;
    int by = indexOf(indicator.key(), rule.linked());
    Score other = scoreOnce(by, scheme.prepared(unit.indicators().get(by).ruleKey()), average);
    open[at] = false;
    Optional<Ratio> rate =
        other.dropped()
            ? Optional.empty()
            : Optional.of(new Ratio(other.value(), other.fullPoints()));
    return new IndicatorScoring(rule, unit, indicator, average, rate, other.provisional()).score();
  }

  private int indexOf(String indicator, String by) {
    for (int i = 0; i < scores.length; i++) {
      if (unit.indicators().get(i).key().equals(by)) {
        return i;
      }
    }
    throw new ScoringRefusal(RefusalCode.LINK_UNKNOWN, indicator, by);
  }

  private IndicatorFacts withBest(IndicatorFacts indicator, PreparedRule rule) {
    if (rule.needsBest()
        && indicator.fact().orElse(null) instanceof Measured.Actual actual
        && actual.best().isEmpty()) {
      Ratio best = bests.get(indicator.key());
      return best == null ? indicator : indicator.withFact(actual.withBest(best));
    }
    return indicator;
  }
}
