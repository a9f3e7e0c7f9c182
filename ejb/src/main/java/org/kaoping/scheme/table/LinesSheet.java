package org.kaoping.scheme.table;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the sheet 方案: name, value, and how to fill it. */
final class LinesSheet {
  private static final int FIRST_ROW = 2;
  private static final int[] WIDTHS = {22, 60, 60};

  private LinesSheet() {}

  static void write(XSSFWorkbook workbook, SchemeStyles styles, Map<String, Object> tree) {
    XSSFSheet sheet = workbook.createSheet(SchemeSheet.SCHEME.title());
    for (int at = 0; at < WIDTHS.length; at++) {
      sheet.setColumnWidth(at, WIDTHS[at] * 256);
    }
    Row title = sheet.createRow(0);
    title.setHeightInPoints(28f);
    cell(title, 0, SchemeSheet.SCHEME.heading(), styles.title);
    Row header = sheet.createRow(1);
    cell(header, 0, SchemeWords.text("title.scheme.item"), styles.header);
    cell(header, 1, SchemeWords.text("title.scheme.value"), styles.header);
    cell(header, 2, SchemeWords.text("title.scheme.help"), styles.header);
    int number = FIRST_ROW;
    for (Column column : Columns.SCHEME) {
      Row row = sheet.createRow(number);
      cell(row, 0, column.heading(), styles.header);
      String text = CellTexts.of(column, Tree.at(tree, column.path()));
      cell(row, 1, CellTexts.storable(text), styles.text);
      cell(row, 2, column.prompt(), styles.plain);
      SheetGuards.add(sheet, column, number, number, 1);
      number++;
    }
    sheet.createFreezePane(0, FIRST_ROW);
    SheetGuards.lockHeader(sheet);
  }

  private static void cell(Row row, int at, String text, CellStyle style) {
    Cell cell = row.createCell(at);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
