package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Units of a series in the order of their places; one that moves does not sort all others anew. */
final class RankedUnits {
  private final Comparator<UnitScore> merit;
  private final Comparator<UnitScore> order;
  private final List<UnitScore> ordered;
  private final Ranking ranking;

  private RankedUnits(Comparator<UnitScore> merit, List<UnitScore> ordered, Ranking ranking) {
    this.merit = merit;
    this.order = merit.thenComparing(UnitScore::unitKey);
    this.ordered = ordered;
    this.ranking = ranking;
  }

  static RankedUnits of(GradeRules rules, List<UnitScore> units) {
    Comparator<UnitScore> merit = byMerit(rules);
    List<UnitScore> ordered = new ArrayList<>(units);
    ordered.sort(merit.thenComparing(UnitScore::unitKey));
    List<Ranking.Place> places = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      places.add(place(merit, ordered, places, i));
    }
    return new RankedUnits(merit, ordered, new Ranking(places));
  }

  /** The same with one unit scored anew. */
  RankedUnits with(UnitScore before, UnitScore after) {
    List<UnitScore> moved = new ArrayList<>(ordered);
    int from = Collections.binarySearch(moved, before, order);
    moved.remove(from);
    int to = -1 - Collections.binarySearch(moved, after, order);
    moved.add(to, after);
    List<Ranking.Place> places = new ArrayList<>(ranking.places());
    int last = Math.max(from, to);
    for (int i = Math.min(from, to); i < places.size(); i++) {
      Ranking.Place place = place(merit, moved, places, i);
      if (i > last && place.equals(places.get(i))) {
        break;
      }
      places.set(i, place);
    }
    return new RankedUnits(merit, moved, new Ranking(places));
  }

  /** Best first. */
  List<UnitScore> ordered() {
    return ordered;
  }

  Ranking ranking() {
    return ranking;
  }

  /** The place after the ones before it, or the same as the one before where they are equal. */
  private static Ranking.Place place(
      Comparator<UnitScore> merit, List<UnitScore> ordered, List<Ranking.Place> places, int at) {
    UnitScore unit = ordered.get(at);
    boolean tied = at > 0 && merit.compare(ordered.get(at - 1), unit) == 0;
    int place = tied ? places.get(at - 1).place() : at + 1;
    return new Ranking.Place(place, unit.unitKey(), unit.ranked(), unit.provisional());
  }

  /** Better units first; 0 for units that share a place. */
  private static Comparator<UnitScore> byMerit(GradeRules rules) {
    Comparator<UnitScore> total =
        Comparator.comparing(UnitScore::ranked, Comparator.reverseOrder());
    if (rules.ties() == GradeRules.Ties.MANDATORY_FIRST) {
      return total.thenComparing(UnitScore::mandatorySubtotal, Comparator.reverseOrder());
    }
    Comparator<UnitScore> merit = total;
    if (rules.ties() == GradeRules.Ties.BY_INDICATORS) {
      for (String key : rules.tieIndicators()) {
        merit = merit.thenComparing(unit -> scoreOf(unit, key), Comparator.reverseOrder());
      }
    }
    return merit;
  }

  private static BigDecimal scoreOf(UnitScore unit, String indicator) {
    return unit.score(indicator).map(Score::value).orElse(BigDecimal.ZERO);
  }
}
