package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.table.CellReader;
import org.kaoping.plan.table.CellValue;
import org.kaoping.plan.table.SheetGrid;
import org.kaoping.plan.table.TableText;

/** Reads the rows below the header of a sheet. Columns may stand in any order or be left out. */
final class SheetRows {
  /** Most rows of a sheet. */
  static final int MOST = 2_000;

  private static final int ROWS_SEARCHED = 10;

  private final XSSFWorkbook workbook;
  private final SchemeNotes notes;
  private final CellReader cells;

  SheetRows(XSSFWorkbook workbook, SchemeNotes notes) {
    this.workbook = workbook;
    this.notes = notes;
    this.cells = new CellReader(notes.cells());
  }

  /** The sheet by its name, blanks and widths aside; null when there is none. */
  XSSFSheet sheet(SchemeSheet wanted) {
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      XSSFSheet sheet = workbook.getSheetAt(at);
      if (TableText.squeezed(sheet.getSheetName()).equals(TableText.squeezed(wanted.title()))) {
        return sheet;
      }
    }
    return null;
  }

  /** The rows of a sheet; none when the sheet is not there. */
  List<SheetRow> read(SchemeSheet wanted) {
    XSSFSheet sheet = sheet(wanted);
    if (sheet == null) {
      return List.of();
    }
    notes.cells().enter(sheet.getSheetName());
    Map<String, Column> headings = headings(wanted);
    Row header = header(sheet, headings);
    if (header == null) {
      notes.sheet(sheet.getSheetName(), "HEADER_MISSING", ROWS_SEARCHED);
      return List.of();
    }
    Map<Column, Integer> places = places(header, headings);
    reportUnknown(header, places, sheet.getSheetName());
    return rows(sheet, header.getRowNum(), places);
  }

  private static Map<String, Column> headings(SchemeSheet sheet) {
    Map<String, Column> headings = new LinkedHashMap<>();
    Columns.of(sheet, Columns.MOST_LEVELS)
        .forEach(column -> headings.put(TableText.squeezed(column.heading()), column));
    return headings;
  }

  private static Row header(XSSFSheet sheet, Map<String, Column> headings) {
    Row best = null;
    int most = 1;
    for (Row row : sheet) {
      if (row.getRowNum() >= ROWS_SEARCHED) {
        break;
      }
      int found = places(row, headings).size();
      if (found > most) {
        most = found;
        best = row;
      }
    }
    return best;
  }

  private static Map<Column, Integer> places(Row row, Map<String, Column> headings) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    for (Cell cell : row) {
      Column column = headings.get(heading(cell));
      if (column != null) {
        places.putIfAbsent(column, cell.getColumnIndex());
      }
    }
    return places;
  }

  private static String heading(Cell cell) {
    return cell.getCellType() == CellType.STRING
        ? TableText.squeezed(cell.getStringCellValue())
        : "";
  }

  private void reportUnknown(Row header, Map<Column, Integer> places, String sheet) {
    for (Cell cell : header) {
      if (!heading(cell).isEmpty() && !places.containsValue(cell.getColumnIndex())) {
        SheetRow row = SheetRow.of(sheet, header.getRowNum(), Map.of(), Map.of());
        notes.warn(row.place(), "COLUMN_UNKNOWN", cell.getStringCellValue());
      }
    }
  }

  private List<SheetRow> rows(XSSFSheet sheet, int header, Map<Column, Integer> places) {
    SheetGrid grid = new SheetGrid(sheet);
    List<SheetRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() <= header) {
        continue;
      }
      Map<Column, CellValue> values = new LinkedHashMap<>();
      if (hasOwn(row, places)) {
        places.forEach((column, at) -> read(grid, row.getRowNum(), at, column, values));
      }
      if (!values.isEmpty()) {
        rows.add(SheetRow.of(sheet.getSheetName(), row.getRowNum(), places, values));
      }
      if (rows.size() > MOST) {
        notes.sheet(sheet.getSheetName(), "TOO_MANY_ROWS", MOST);
        return List.of();
      }
    }
    return rows;
  }

  /** A row without content of its own is none, even where a merged cell reaches into it. */
  private static boolean hasOwn(Row row, Map<Column, Integer> places) {
    return places.values().stream().anyMatch(at -> !SheetGrid.isBlank(row.getCell(at)));
  }

  private void read(SheetGrid grid, int row, int at, Column column, Map<Column, CellValue> values) {
    CellValue value = cells.read(grid.shown(row, at));
    if (!value.isBlank() && value.type() != CellValue.Type.BROKEN) {
      values.put(column, value);
    }
  }
}
