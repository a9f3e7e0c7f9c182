package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places of the units in their series by total. Units with equal totals stand in the order of the
 * scheme's rule for ties; where that leaves them equal they share a place and the places after them
 * are skipped: 1, 2, 2, 4. Equal units stand in the order of their keys.
 *
 * @param places best first
 */
public record Ranking(List<Place> places) {
  public Ranking {
    places = Checks.list("places", places);
  }

  /** Units in the order of their places. */
  static List<UnitScore> ordered(GradeRules rules, List<UnitScore> units) {
    List<UnitScore> ordered = new ArrayList<>(units);
    ordered.sort(byMerit(rules).thenComparing(UnitScore::unitKey));
    return ordered;
  }

  static Ranking of(GradeRules rules, List<UnitScore> ordered) {
    Comparator<UnitScore> merit = byMerit(rules);
    List<Place> places = new ArrayList<>(ordered.size());
    UnitScore last = null;
    for (UnitScore unit : ordered) {
      boolean tied = last != null && merit.compare(last, unit) == 0;
      int place = tied ? places.get(places.size() - 1).place() : places.size() + 1;
      places.add(new Place(place, unit.unitKey(), unit.ranked(), unit.provisional()));
      last = unit;
    }
    return new Ranking(places);
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

  /** Whether any total may still change, and with it any place. */
  public boolean provisional() {
    return places.stream().anyMatch(Place::provisional);
  }

  public Optional<Place> placeOf(String unitKey) {
    return places.stream().filter(place -> place.unitKey().equals(unitKey)).findFirst();
  }

  /**
   * A unit's place.
   *
   * @param place from 1
   * @param unitKey the unit
   * @param total its total, or the overall result where components have a weight
   * @param provisional whether its total may still change
   */
  public record Place(int place, String unitKey, BigDecimal total, boolean provisional) {}
}
