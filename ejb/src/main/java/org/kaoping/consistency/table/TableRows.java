package org.kaoping.consistency.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.kaoping.consistency.input.Faults;
import org.kaoping.consistency.input.InputCode;
import org.kaoping.consistency.input.Spot;

/** Finds the heading of a table on its sheet and goes through the rows below. */
final class TableRows {
  private static final int LAST_ROW_OF_HEADING = 10;

  private final CellText cells = new CellText();
  private final Faults faults;

  TableRows(Faults faults) {
    this.faults = faults;
  }

  /**
   * Goes through the rows that are not blank.
   *
   * @param full ends the reading early
   */
  void each(Sheet sheet, ClaimTable table, Supplier<Boolean> full, Consumer<ClaimRow> reader) {
    Map<ClaimColumn, Integer> columns = Map.of();
    int heading = -1;
    for (Row row : sheet) {
      if (heading < 0 && row.getRowNum() < LAST_ROW_OF_HEADING) {
        Map<ClaimColumn, Integer> found = columnsIn(row, table);
        heading = found.size() > columns.size() && found.size() > 1 ? row.getRowNum() : heading;
        columns = heading >= 0 ? found : columns;
      } else if (heading >= 0 && columns.size() == table.columns().size() && !full.get()) {
        ClaimRow claim = new ClaimRow(sheet.getSheetName(), row, columns, cells);
        if (!claim.isBlank()) {
          reader.accept(claim);
        }
      }
    }
    reportMissing(sheet, table, columns);
  }

  private Map<ClaimColumn, Integer> columnsIn(Row row, ClaimTable table) {
    Map<ClaimColumn, Integer> columns = new EnumMap<>(ClaimColumn.class);
    for (Cell cell : row) {
      String text = ClaimWords.squeezed(cells.of(cell));
      table.columns().stream()
          .filter(column -> column.heading().equals(text))
          .forEach(column -> columns.putIfAbsent(column, cell.getColumnIndex()));
    }
    return columns;
  }

  private void reportMissing(Sheet sheet, ClaimTable table, Map<ClaimColumn, Integer> columns) {
    List<ClaimColumn> missing =
        table.columns().stream().filter(column -> !columns.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      faults.add(
          Spot.at(sheet.getSheetName(), 0, ""),
          InputCode.HEADING_MISSING,
          missing.stream().map(ClaimColumn::heading).collect(Collectors.joining("、")));
    }
  }
}
