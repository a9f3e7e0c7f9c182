package org.kaoping.scheme.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one sheet with a table: title, locked header with prompts, open rows with choices. */
final class SchemeSheetWriter {
  private static final int TITLE_ROW = 0;
  private static final int HEADER_ROW = 1;
  private static final int FIRST_ROW = 2;
  private static final int WIDEST = 60;

  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final SchemeStyles styles;
  private int next = FIRST_ROW;

  SchemeSheetWriter(
      XSSFWorkbook workbook, SchemeSheet kind, List<Column> columns, SchemeStyles styles) {
    this.columns = columns;
    this.styles = styles;
    this.sheet = workbook.createSheet(kind.title());
    writeTitle(kind.heading());
    writeHeader();
    SheetGuards.openRest(sheet, columns.size(), styles.open);
    SheetGuards.guard(sheet, columns, FIRST_ROW);
    setUpPrinting();
  }

  private void writeTitle(String title) {
    Row row = sheet.createRow(TITLE_ROW);
    row.setHeightInPoints(28f);
    Cell cell = row.createCell(0);
    cell.setCellValue(title);
    cell.setCellStyle(styles.title);
  }

  private void writeHeader() {
    Row row = sheet.createRow(HEADER_ROW);
    row.setHeightInPoints(34f);
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      sheet.setDefaultColumnStyle(at, styles.open);
      sheet.setColumnWidth(at, Math.min(WIDEST, column.width()) * 256);
      Cell cell = row.createCell(at);
      cell.setCellValue(column.heading());
      cell.setCellStyle(styles.header);
    }
  }

  /** Writes a row from the objects that its columns come from, in the order of the columns. */
  void row(Map<Column, Object> values) {
    Row row = sheet.createRow(next++);
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      Cell cell = row.createCell(at);
      cell.setCellStyle(styles.text);
      put(cell, column, CellTexts.of(column, values.get(column)));
    }
  }

  private void put(Cell cell, Column column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column.kind() == Column.Kind.DECIMAL && isNumberOfExcel(text)) {
      cell.setCellValue(Double.parseDouble(text));
      cell.setCellStyle(styles.number);
    } else {
      cell.setCellValue(CellTexts.storable(text));
    }
  }

  /** Whether Excel's own number reads back as the same text: 2 does, 2.50 does not. */
  static boolean isNumberOfExcel(String text) {
    if (!text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      return false;
    }
    String read = NumberToTextConverter.toText(Double.parseDouble(text));
    return new BigDecimal(read).toPlainString().equals(text);
  }

  private void setUpPrinting() {
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, columns.size() - 1));
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }
}
