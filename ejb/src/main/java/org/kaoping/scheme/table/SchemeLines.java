package org.kaoping.scheme.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaoping.plan.table.CellReader;
import org.kaoping.plan.table.CellValue;
import org.kaoping.plan.table.TableText;

/** Reads the sheet 方案: one line a field, its name in the first column, its value in the second. */
final class SchemeLines {
  private final SchemeNotes notes;
  private final CellParser parser;

  SchemeLines(SchemeNotes notes, CellParser parser) {
    this.notes = notes;
    this.parser = parser;
  }

  void read(XSSFSheet sheet, Map<String, Object> tree) {
    notes.cells().enter(sheet.getSheetName());
    CellReader cells = new CellReader(notes.cells());
    Map<String, Column> names = new LinkedHashMap<>();
    Columns.SCHEME.forEach(column -> names.put(TableText.squeezed(column.heading()), column));
    for (Row row : sheet) {
      Column column = names.remove(name(row.getCell(0)));
      CellValue value = column == null ? CellValue.BLANK : cells.read(row.getCell(1));
      if (!value.isBlank() && value.type() != CellValue.Type.BROKEN) {
        SheetRow line =
            SheetRow.of(
                sheet.getSheetName(), row.getRowNum(), Map.of(column, 1), Map.of(column, value));
        parser.fill(line, java.util.List.of(column), tree, "");
      }
    }
    if (names.size() == Columns.SCHEME.size()) {
      notes.sheet(sheet.getSheetName(), "LINES_MISSING");
    }
  }

  private static String name(Cell cell) {
    return cell != null && cell.getCellType() == CellType.STRING
        ? TableText.squeezed(cell.getStringCellValue())
        : "";
  }
}
