package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores of a series. It keeps what it was computed from, so that {@link SeriesScoring#rescore}
 * need not compute everything again.
 */
public final class SeriesResult {
  private final UsableScheme scheme;
  private final State state;
  private final Map<String, Integer> index;
  private final List<UnitScore> scored;
  private final List<UnitScore> units;
  private final RankedUnits ranked;

  private SeriesResult(
      UsableScheme scheme,
      State state,
      Map<String, Integer> index,
      List<UnitScore> scored,
      RankedUnits ranked) {
    this.scheme = scheme;
    this.state = state;
    this.index = index;
    this.scored = List.copyOf(scored);
    this.ranked = ranked;
    this.units = TopGradeQuota.applied(scheme.scheme(), this.scored, ranked);
  }

  static SeriesResult of(UsableScheme scheme, State state, List<UnitScore> scored) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < scored.size(); i++) {
      index.put(scored.get(i).unitKey(), i);
    }
    RankedUnits ranked = RankedUnits.of(scheme.scheme().gradeRules(), scored);
    return new SeriesResult(scheme, state, index, scored, ranked);
  }

  /** The same with one unit scored anew. */
  SeriesResult with(int at, UnitScore changed, State changedState) {
    List<UnitScore> others = new ArrayList<>(scored);
    UnitScore before = others.set(at, changed);
    return new SeriesResult(scheme, changedState, index, others, ranked.with(before, changed));
  }

  /** The series average that was used. */
  public SeriesAverage average() {
    return state.average();
  }

  /**
   * What the average would be by the facts as they are now, after {@link SeriesScoring#rescore}
   * changed a mandatory score. The self-selected scores follow only when {@link
   * SeriesScoring#applyNextAverage} is called. Empty if the average that was used is right.
   */
  public Optional<SeriesAverage> nextAverage() {
    return state.next();
  }

  /** One per unit, in the order given. */
  public List<UnitScore> units() {
    return units;
  }

  /** Places by total. */
  public Ranking ranking() {
    return ranked.ranking();
  }

  public Optional<UnitScore> unit(String unitKey) {
    int at = indexOf(unitKey);
    return at < 0 ? Optional.empty() : Optional.of(units.get(at));
  }

  public boolean provisional() {
    return ranking().provisional();
  }

  UsableScheme scheme() {
    return scheme;
  }

  State state() {
    return state;
  }

  /** Where a unit stands in the order given; -1 if it is not in the series. */
  int indexOf(String unitKey) {
    return index.getOrDefault(unitKey, -1);
  }

  /**
   * What the scores were computed from.
   *
   * @param facts one per unit
   * @param totals what the units add to the average
   * @param asked whether any rule of the series asks for the average
   * @param average the one that was used
   * @param frozen whether it was given, so that no score moves it
   * @param next the average by the facts as they are now, if another
   */
  record State(
      List<UnitFacts> facts,
      SeriesTotals totals,
      boolean asked,
      SeriesAverage average,
      boolean frozen,
      Optional<SeriesAverage> next) {}
}
