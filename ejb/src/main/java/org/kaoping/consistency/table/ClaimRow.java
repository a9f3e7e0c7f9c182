package org.kaoping.consistency.table;

import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.kaoping.consistency.input.Spot;

/**
 * A row of a table.
 *
 * @param sheet name of its sheet
 * @param row the row
 * @param columns where each column stands
 * @param cells reads the cells
 */
record ClaimRow(String sheet, Row row, Map<ClaimColumn, Integer> columns, CellText cells) {
  /** What a cell shows, in one line. */
  String text(ClaimColumn column) {
    return cells.of(row.getCell(columns.get(column))).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  Spot spot(ClaimColumn column) {
    return Spot.at(
        sheet, row.getRowNum() + 1, CellReference.convertNumToColString(columns.get(column)));
  }

  boolean isBlank() {
    return columns.keySet().stream().allMatch(column -> text(column).isEmpty());
  }
}
