package org.kaoping.scheme.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheet 说明: how to fill the form, and which columns each kind of rule uses. */
final class HelpSheet {
  private static final int[] WIDTHS = {30, 62, 62};

  private HelpSheet() {}

  static void write(XSSFWorkbook workbook, SchemeStyles styles) {
    XSSFSheet sheet = workbook.createSheet(SchemeWords.text("sheet.HELP"));
    for (int at = 0; at < WIDTHS.length; at++) {
      sheet.setColumnWidth(at, WIDTHS[at] * 256);
    }
    int row = 0;
    for (String line : SchemeWords.lines("help", String.valueOf(SheetRows.MOST))) {
      sheet.addMergedRegion(
          new org.apache.poi.ss.util.CellRangeAddress(row, row, 0, WIDTHS.length - 1));
      Row at = sheet.createRow(row++);
      at.setHeightInPoints(20f);
      cell(at, 0, line, styles.plain);
    }
    cell(sheet.createRow(++row), 0, SchemeWords.text("help.rules"), styles.title);
    Row header = sheet.createRow(++row);
    cell(header, 0, SchemeWords.text("help.rules.type"), styles.header);
    cell(header, 1, SchemeWords.text("help.rules.columns"), styles.header);
    cell(header, 2, SchemeWords.text("help.rules.how"), styles.header);
    for (String type : SchemeWords.choices("type").keySet()) {
      Row at = sheet.createRow(++row);
      cell(at, 0, SchemeWords.word("type", type), styles.text);
      cell(at, 1, columns(type), styles.text);
      cell(at, 2, SchemeWords.text("how." + type), styles.text);
    }
    SheetGuards.lockHeader(sheet);
  }

  private static String columns(String type) {
    List<String> named = Arrays.asList(SchemeWords.text("columns." + type).split("\\|"));
    return named.stream()
        .map(
            path ->
                Columns.PARAMETERS.stream()
                    .filter(column -> column.path().equals(path))
                    .map(Column::heading)
                    .findFirst()
                    .orElse(path))
        .collect(Collectors.joining("、"));
  }

  private static void cell(Row row, int at, String text, CellStyle style) {
    Cell cell = row.createCell(at);
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }
}
