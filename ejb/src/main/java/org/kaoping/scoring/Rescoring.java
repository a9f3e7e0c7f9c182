package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one changed unit of a series anew. */
final class Rescoring {
  private Rescoring() {}

  static SeriesResult of(SeriesResult previous, UnitFacts changed) {
    int at = previous.indexOf(Checks.required("changed", changed).unitKey());
    if (at < 0) {
      throw new ScoringRefusal(RefusalCode.UNIT_UNKNOWN, changed.unitKey());
    }
    SeriesResult.State state = previous.state();
    List<UnitFacts> facts = new ArrayList<>(state.facts());
    UnitFacts before = facts.set(at, changed);
    UsableScheme scheme = previous.scheme();
    if (scheme.needsBest()) {
      return bestMayMove(previous, facts);
    }
    UnitScoring scoring = new UnitScoring(scheme, changed, Map.of());
    scoring.mandatory();
    SeriesAverage.MandatoryTotals out =
        SeriesAverage.MandatoryTotals.of(before, previous.units().get(at).scores());
    SeriesTotals totals = state.totals().minus(out).plus(scoring.mandatoryTotals());
    scoring.others(Optional.of(state.average()));
    boolean asked = state.asked() || scoring.needsAverage();
    return previous.with(at, scoring.result(), next(state, facts, totals, asked));
  }

  /** Where units are compared with the best one, every unit is scored with the standing average. */
  private static SeriesResult bestMayMove(SeriesResult previous, List<UnitFacts> facts) {
    SeriesResult.State state = previous.state();
    return state.frozen()
        ? SeriesScoring.compute(previous.scheme(), facts, (SeriesRate) state.average())
        : SeriesScoring.computeStanding(previous.scheme(), facts, state.average());
  }

  private static SeriesResult.State next(
      SeriesResult.State state, List<UnitFacts> facts, SeriesTotals totals, boolean asked) {
    Optional<SeriesAverage> next =
        state.frozen()
            ? Optional.empty()
            : Optional.of(SeriesScoring.average(asked, totals))
                .filter(average -> !average.equals(state.average()));
    return new SeriesResult.State(facts, totals, asked, state.average(), state.frozen(), next);
  }
}
