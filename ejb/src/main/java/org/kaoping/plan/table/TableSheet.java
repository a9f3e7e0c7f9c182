package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.Points;

/** Draws the sheet of a breakdown table. */
final class TableSheet {
  private static final int TITLE_ROW = 0;
  private static final int HEADER_ROW = 1;
  private static final int FIRST_ROW = 2;
  private static final int LAST_COLUMN = TableColumn.values().length - 1;
  private static final float LINE_HEIGHT = 14f;
  private static final float HIGHEST_ROW = 400f;

  private final XSSFSheet sheet;
  private final TableStyles styles;

  TableSheet(XSSFWorkbook workbook) {
    sheet = workbook.createSheet(TableLayout.text("sheet"));
    styles = new TableStyles(workbook);
  }

  void write(String title, List<PlanRow> rows) {
    writeTitle(title);
    writeHeader();
    for (int index = 0; index < rows.size(); index++) {
      writeRow(sheet.createRow(FIRST_ROW + index), rows.get(index), rows);
    }
    merge(rows, TableColumn.CATEGORY, (one, next) -> one.category() == next.category());
    merge(rows, TableColumn.LEVEL1, TableSheet::isSameLevel1);
    setUpPrinting();
  }

  private void writeTitle(String title) {
    Row row = sheet.createRow(TITLE_ROW);
    row.setHeightInPoints(36f);
    put(row, TableColumn.SEQ, title, styles.title);
    sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, LAST_COLUMN));
  }

  private void writeHeader() {
    Row row = sheet.createRow(HEADER_ROW);
    row.setHeightInPoints(2.4f * LINE_HEIGHT);
    for (TableColumn column : TableColumn.values()) {
      put(row, column, column.heading(), styles.header);
      sheet.setColumnWidth(column.ordinal(), column.width() * 256);
    }
  }

  private void writeRow(Row at, PlanRow row, List<PlanRow> rows) {
    Cell seq = at.createCell(TableColumn.SEQ.ordinal());
    seq.setCellValue(row.seq());
    seq.setCellStyle(styles.whole);
    put(at, TableColumn.CATEGORY, categoryLabel(row, rows), styles.centred);
    put(at, TableColumn.LEVEL1, level1Label(row, rows), styles.centred);
    put(at, TableColumn.LEVEL2, row.level2(), styles.text);
    Cell points = at.createCell(TableColumn.POINTS.ordinal());
    BigDecimal full = Points.plain(row.fullPoints());
    points.setCellValue(full.doubleValue());
    points.setCellStyle(full.scale() > 0 ? styles.decimal : styles.whole);
    put(at, TableColumn.LEADERS, String.join("\n", row.leaders()), styles.centred);
    put(at, TableColumn.DIVISIONS, String.join("\n", row.divisions()), styles.centred);
    put(at, TableColumn.POSTS, String.join("\n", row.posts()), styles.centred);
    at.setHeightInPoints(Math.min(HIGHEST_ROW, (lines(row) + 0.6f) * LINE_HEIGHT));
  }

  private static int lines(PlanRow row) {
    int owners =
        Math.max(row.leaders().size(), Math.max(row.divisions().size(), row.posts().size()));
    int perLine = TableColumn.LEVEL2.width() / 2;
    int text =
        row.level2().lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / perLine).sum();
    return Math.max(1, Math.max(owners, text));
  }

  private static String categoryLabel(PlanRow row, List<PlanRow> rows) {
    return label(
        TableLayout.category(row.category()),
        rows.stream().filter(other -> other.category() == row.category()).toList());
  }

  private static String level1Label(PlanRow row, List<PlanRow> rows) {
    return label(row.level1(), rows.stream().filter(other -> isSameLevel1(row, other)).toList());
  }

  private static boolean isSameLevel1(PlanRow one, PlanRow other) {
    return one.category() == other.category() && one.level1().equals(other.level1());
  }

  private static String label(String name, List<PlanRow> group) {
    BigDecimal sum =
        group.stream().map(PlanRow::fullPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    return TableLayout.text("points", name, Points.plain(sum).toPlainString());
  }

  private void put(Row row, TableColumn column, String text, CellStyle style) {
    Cell cell = row.createCell(column.ordinal());
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  /** Merges a column over neighbouring rows that belong together. */
  private void merge(
      List<PlanRow> rows, TableColumn column, BiPredicate<PlanRow, PlanRow> together) {
    int start = 0;
    for (int next = 1; next <= rows.size(); next++) {
      if (next == rows.size() || !together.test(rows.get(start), rows.get(next))) {
        if (next - start > 1) {
          int place = column.ordinal();
          clear(FIRST_ROW + start + 1, FIRST_ROW + next - 1, place);
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(FIRST_ROW + start, FIRST_ROW + next - 1, place, place));
        }
        start = next;
      }
    }
  }

  private void clear(int first, int last, int column) {
    for (int row = first; row <= last; row++) {
      sheet.getRow(row).getCell(column).setBlank();
    }
  }

  /** Columns beside the table, and notes below it. */
  void writeAdjustments(List<AdjustedPlan.Row> rows) {
    new AdjustmentColumns(sheet, styles, LAST_COLUMN + 1).write(rows, HEADER_ROW, FIRST_ROW);
  }

  private void setUpPrinting() {
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, LAST_COLUMN));
    sheet.createFreezePane(0, FIRST_ROW);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter("&P / &N");
  }
}
