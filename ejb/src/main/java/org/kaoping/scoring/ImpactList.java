package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which scores and places move between two computations of a series, and why.
 *
 * @param scores scores that move, by unit and indicator
 * @param places units whose place or total moves, by unit
 */
public record ImpactList(List<ScoreMove> scores, List<PlaceMove> places) {
  public ImpactList {
    scores = Checks.list("scores", scores);
    places = Checks.list("places", places);
  }

  public boolean isEmpty() {
    return scores.isEmpty() && places.isEmpty();
  }

  public static ImpactList between(SeriesResult before, SeriesResult after) {
    return new ImpactList(
        scoreMoves(Checks.required("before", before), Checks.required("after", after)),
        placeMoves(before.ranking(), after.ranking()));
  }

  private static List<ScoreMove> scoreMoves(SeriesResult before, SeriesResult after) {
    TreeMap<String, UnitScore> old = byUnit(before);
    TreeMap<String, UnitScore> now = byUnit(after);
    TreeMap<String, UnitScore> all = new TreeMap<>(old);
    all.putAll(now);
    List<ScoreMove> moves = new ArrayList<>();
    for (String unit : all.keySet()) {
      TreeMap<String, Score> oldScores = byIndicator(old.get(unit));
      TreeMap<String, Score> newScores = byIndicator(now.get(unit));
      TreeMap<String, Score> keys = new TreeMap<>(oldScores);
      keys.putAll(newScores);
      for (String key : keys.keySet()) {
        move(unit, key, oldScores.get(key), newScores.get(key)).ifPresent(moves::add);
      }
    }
    return moves;
  }

  private static TreeMap<String, UnitScore> byUnit(SeriesResult result) {
    TreeMap<String, UnitScore> units = new TreeMap<>();
    result.units().forEach(unit -> units.put(unit.unitKey(), unit));
    return units;
  }

  private static TreeMap<String, Score> byIndicator(UnitScore unit) {
    TreeMap<String, Score> scores = new TreeMap<>();
    if (unit != null) {
      unit.scores().forEach(score -> scores.put(score.indicatorKey(), score));
    }
    return scores;
  }

  private static Optional<ScoreMove> move(String unit, String key, Score before, Score after) {
    if (before != null && after != null && before.value().compareTo(after.value()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ScoreMove(
            unit,
            key,
            Optional.ofNullable(before).map(Score::value),
            Optional.ofNullable(after).map(Score::value),
            cause(before, after)));
  }

  private static Cause cause(Score before, Score after) {
    if (before == null) {
      return Cause.ADDED;
    }
    if (after == null) {
      return Cause.REMOVED;
    }
    Derivation old = before.derivation();
    Derivation now = after.derivation();
    if (!ownInputs(old).equals(ownInputs(now))) {
      return Cause.FACTS;
    }
    boolean sameScheme =
        old.rule().equals(now.rule())
            && old.rounding().equals(now.rounding())
            && factors(old).equals(factors(now));
    return sameScheme ? Cause.SERIES_AVERAGE : Cause.SCHEME;
  }

  /** Inputs of the indicator itself; who entered them does not move a score. */
  private static List<String> ownInputs(Derivation derivation) {
    return derivation.inputs().stream()
        .filter(input -> !input.name().ofSeries())
        .map(input -> input.name() + "=" + input.label() + input.value().plain())
        .toList();
  }

  private static List<String> factors(Derivation derivation) {
    return derivation.steps().stream()
        .filter(
            step -> step.operation() == Operation.BAND || step.operation() == Operation.BAND_POINTS)
        .map(step -> step.label() + "=" + step.out().plain())
        .toList();
  }

  private static List<PlaceMove> placeMoves(Ranking before, Ranking after) {
    TreeMap<String, Ranking.Place> old = new TreeMap<>();
    before.places().forEach(place -> old.put(place.unitKey(), place));
    TreeMap<String, Ranking.Place> now = new TreeMap<>();
    after.places().forEach(place -> now.put(place.unitKey(), place));
    TreeMap<String, Ranking.Place> all = new TreeMap<>(old);
    all.putAll(now);
    return all.keySet().stream()
        .map(
            unit ->
                new PlaceMove(
                    unit, Optional.ofNullable(old.get(unit)), Optional.ofNullable(now.get(unit))))
        .filter(PlaceMove::moves)
        .toList();
  }

  /** Why a score moves. */
  public enum Cause {
    /** The indicator's own facts or full points. */
    FACTS,
    /** The series average. */
    SERIES_AVERAGE,
    /** The scheme, or a decision on it. */
    SCHEME,
    ADDED,
    REMOVED
  }

  /**
   * A score that moves.
   *
   * @param before empty if there was none
   * @param after empty if there is none any more
   */
  public record ScoreMove(
      String unitKey,
      String indicatorKey,
      Optional<BigDecimal> before,
      Optional<BigDecimal> after,
      Cause cause) {}

  /**
   * A unit whose place or total moves.
   *
   * @param before empty if it was not in the series
   * @param after empty if it is not any more
   */
  public record PlaceMove(
      String unitKey, Optional<Ranking.Place> before, Optional<Ranking.Place> after) {
    private boolean moves() {
      if (before.isEmpty() || after.isEmpty()) {
        return true;
      }
      return before.get().place() != after.get().place()
          || before.get().total().compareTo(after.get().total()) != 0;
    }
  }
}
