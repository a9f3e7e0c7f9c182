package org.kaoping.scoring;

import java.math.BigDecimal;
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
