package org.kaoping.scheme.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.kaoping.plan.table.CellValue;

/**
 * One row of a sheet, by column.
 *
 * @param sheet name of the sheet
 * @param number of the row, from 1
 * @param letters letter of each column
 * @param cells what stands in the row; columns without content are left out
 */
record SheetRow(
    String sheet, int number, Map<Column, String> letters, Map<Column, CellValue> cells) {
  static SheetRow of(
      String sheet, int index, Map<Column, Integer> places, Map<Column, CellValue> cells) {
    Map<Column, String> letters = new LinkedHashMap<>();
    places.forEach((column, at) -> letters.put(column, CellReference.convertNumToColString(at)));
    return new SheetRow(sheet, index + 1, letters, cells);
  }

  boolean isFilled(Column column) {
    return cells.containsKey(column);
  }

  /** Whether one of the columns is filled. */
  boolean isAnyFilled(List<Column> columns) {
    return columns.stream().anyMatch(this::isFilled);
  }

  CellPlaces.Place place(Column column) {
    return new CellPlaces.Place(sheet, number, letters.getOrDefault(column, ""));
  }

  CellPlaces.Place place() {
    return new CellPlaces.Place(sheet, number, "");
  }
}
