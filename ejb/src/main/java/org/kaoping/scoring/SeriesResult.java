package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores of a series. It keeps what it was computed from, so that {@link SeriesScoring#rescore}
 * need not compute everything again.
 */
public final class SeriesResult {
  private final UsableScheme scheme;
  private final State state;
  private final List<UnitScore> scored;
  private final List<UnitScore> units;
  private final List<UnitScore> ordered;
  private final Ranking ranking;

  SeriesResult(UsableScheme scheme, State state, List<UnitScore> scored, List<UnitScore> nearly) {
    this.scheme = scheme;
    this.state = state;
    this.scored = List.copyOf(scored);
    GradeRules rules = scheme.scheme().gradeRules();
    this.ordered = Ranking.ordered(rules, nearly);
    this.ranking = Ranking.of(rules, ordered);
    this.units = List.copyOf(TopGradeQuota.applied(scheme.scheme(), scored, ordered, ranking));
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
    return ranking;
  }

  public Optional<UnitScore> unit(String unitKey) {
    int at = indexOf(unitKey);
    return at < 0 ? Optional.empty() : Optional.of(units.get(at));
  }

  public boolean provisional() {
    return ranking.provisional();
  }

  UsableScheme scheme() {
    return scheme;
  }

  State state() {
    return state;
  }

  int indexOf(String unitKey) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).unitKey().equals(unitKey)) {
        return i;
      }
    }
    return -1;
  }

  /** The same with one unit scored anew. */
  SeriesResult with(int at, UnitScore changed, State changedState) {
    List<UnitScore> others = new ArrayList<>(scored);
    others.set(at, changed);
    List<UnitScore> nearly = new ArrayList<>(ordered);
    for (int i = 0; i < nearly.size(); i++) {
      if (nearly.get(i).unitKey().equals(changed.unitKey())) {
        nearly.set(i, changed);
      }
    }
    return new SeriesResult(scheme, changedState, others, nearly);
  }

  /**
   * What the scores were computed from.
   *
   * @param facts one per unit
   * @param totals what each unit adds to the average
   * @param average the one that was used
   * @param frozen whether it was given, so that no score moves it
   * @param next the average by the facts as they are now, if another
   */
  record State(
      List<UnitFacts> facts,
      List<SeriesAverage.MandatoryTotals> totals,
      SeriesAverage average,
      boolean frozen,
      Optional<SeriesAverage> next) {}
}
