package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores a series in two passes: mandatory indicators, then – with the series average that they
 * give – the self-selected ones.
 */
public final class SeriesScoring {
  /** Most units of a series. */
  static final int MOST_UNITS = 50_000;

  /** Most indicators of all units of a series together. */
  static final int MOST_SCORES = 600_000;

  private final UsableScheme scheme;
  private final List<UnitFacts> units;
  private final Map<String, Ratio> bests;

  private SeriesScoring(UsableScheme scheme, List<UnitFacts> units) {
    this.scheme = Checks.required("scheme", scheme);
    this.units = Checks.limitedList("units", units, MOST_UNITS);
    Set<String> keys = new HashSet<>();
    int scores = 0;
    for (UnitFacts unit : this.units) {
      scores += unit.indicators().size();
      if (scores > MOST_SCORES) {
        throw new ScoringRefusal(RefusalCode.TOO_MANY, "scores", scores, MOST_SCORES);
      }
      if (!keys.add(unit.unitKey())) {
        throw new ScoringRefusal(RefusalCode.UNIT_DUPLICATE, unit.unitKey());
      }
    }
    this.bests = Bests.of(scheme, this.units);
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

  /**
   * Scores one unit anew after its facts have changed, and nothing else but what they move: its own
   * scores, the places, and – where values are compared with the best one – the units compared. The
   * series average stays the one that was used; {@link SeriesResult#nextAverage} says what it would
   * be now.
   */
  public static SeriesResult rescore(SeriesResult previous, UnitFacts changed) {
    return Rescoring.of(Checks.required("previous", previous), changed);
  }

  /**
   * Scores the self-selected indicators of all units by the average as it is now: the explicit act
   * that lets a changed mandatory score reach the other units.
   */
  public static SeriesResult applyNextAverage(SeriesResult previous) {
    SeriesResult.State state = Checks.required("previous", previous).state();
    return state.frozen() || state.next().isEmpty()
        ? previous
        : compute(previous.scheme(), state.facts());
  }

  /** All units with the average that stands, though it is not frozen. */
  static SeriesResult computeStanding(
      UsableScheme scheme, List<UnitFacts> units, SeriesAverage average) {
    return new SeriesScoring(scheme, units).compute(average, false);
  }

  private SeriesResult compute(Optional<SeriesAverage> given) {
    return compute(given.orElse(null), given.isPresent());
  }

  private SeriesResult compute(SeriesAverage given, boolean frozen) {
    List<UnitScoring> scorings = new ArrayList<>(units.size());
    SeriesTotals totals = SeriesTotals.NONE;
    boolean asked = false;
    for (UnitFacts unit : units) {
      UnitScoring scoring = new UnitScoring(scheme, unit, bests);
      scoring.mandatory();
      asked |= scoring.needsAverage();
      scorings.add(scoring);
      totals = totals.plus(scoring.mandatoryTotals());
    }
    SeriesAverage now = frozen ? given : average(asked, totals);
    SeriesAverage used = given == null ? now : given;
    Optional<SeriesAverage> average = Optional.of(used);
    List<UnitScore> results = new ArrayList<>(units.size());
    for (UnitScoring scoring : scorings) {
      scoring.others(average);
      results.add(scoring.result());
    }
    Optional<SeriesAverage> next = used.equals(now) ? Optional.empty() : Optional.of(now);
    return SeriesResult.of(
        scheme, new SeriesResult.State(units, totals, asked, used, frozen, next), results);
  }

  /** An average that no indicator asks for may be impossible without harm. */
  static SeriesAverage average(boolean asked, SeriesTotals totals) {
    return asked ? SeriesRate.average(totals) : NoSeriesRate.unused();
  }
}
