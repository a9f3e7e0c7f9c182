package org.kaoping.plan.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * A row that carries headings of the table.
 *
 * @param row index of the row, from 0
 * @param columns where each heading stands
 * @param twice a heading that stands there twice; null for none
 */
record Header(int row, Map<TableColumn, Integer> columns, TableColumn twice) {
  private static final Map<String, TableColumn> HEADINGS = headings();

  private static Map<String, TableColumn> headings() {
    Map<String, TableColumn> headings = new HashMap<>();
    for (TableColumn column : TableColumn.values()) {
      String full = TableText.squeezed(column.heading());
      headings.put(full, column);
      headings.put(full.replaceAll("\\(.*\\)$", ""), column);
    }
    return headings;
  }

  /** The headings in a row. */
  static Header in(Row row) {
    Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
    TableColumn twice = null;
    for (Cell cell : row) {
      TableColumn heading = heading(cell);
      if (heading != null && columns.putIfAbsent(heading, cell.getColumnIndex()) != null) {
        twice = heading;
      }
    }
    return new Header(row.getRowNum(), columns, twice);
  }

  private static TableColumn heading(Cell cell) {
    return cell.getCellType() == CellType.STRING
        ? HEADINGS.get(TableText.squeezed(cell.getStringCellValue()))
        : null;
  }

  boolean isComplete() {
    return columns.size() == TableColumn.values().length;
  }

  /** Headings that are not there, as printed. */
  String missing() {
    List<TableColumn> all = Arrays.asList(TableColumn.values());
    return all.stream()
        .filter(column -> !columns.containsKey(column))
        .map(TableColumn::heading)
        .collect(Collectors.joining("、"));
  }

  int column(TableColumn column) {
    return columns.get(column);
  }
}
