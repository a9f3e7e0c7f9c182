package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places of the units in their series by total. Units with equal totals share a place and the
 * places after them are skipped: 1, 2, 2, 4. Equal units stand in the order of their keys.
 *
 * @param places best first
 */
public record Ranking(List<Place> places) {
  public Ranking {
    places = Checks.list("places", places);
  }

  static Ranking of(List<UnitScore> units) {
    List<UnitScore> ordered =
        units.stream()
            .sorted(
                Comparator.comparing(UnitScore::total, Comparator.reverseOrder())
                    .thenComparing(UnitScore::unitKey))
            .toList();
    List<Place> places = new ArrayList<>();
    for (UnitScore unit : ordered) {
      Place last = places.isEmpty() ? null : places.get(places.size() - 1);
      boolean tied = last != null && last.total().compareTo(unit.total()) == 0;
      int place = tied ? last.place() : places.size() + 1;
      places.add(new Place(place, unit.unitKey(), unit.total(), unit.provisional()));
    }
    return new Ranking(places);
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
   * @param total its total
   * @param provisional whether its total may still change
   */
  public record Place(int place, String unitKey, BigDecimal total, boolean provisional) {}
}
