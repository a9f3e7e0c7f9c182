package org.kaoping.scheme.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From which cell of the workbook each part of the document comes, by JSON pointer. */
public final class CellPlaces {
  private final Map<String, Place> places = new LinkedHashMap<>();

  /**
   * A cell.
   *
   * @param row from 1
   * @param column its letter; empty for the whole row
   */
  public record Place(String sheet, int row, String column) {}

  void put(String pointer, Place place) {
    places.put(pointer, place);
  }

  /** The cell of a part, or of the smallest part around it that has one. */
  public Optional<Place> nearest(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      Place place = places.get(at);
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
