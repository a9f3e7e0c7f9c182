package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.Points;

/** What was filed, beside the table as it stands: only on tables that were adjusted. */
final class AdjustmentColumns {
  private static final int[] WIDTHS = {42, 10, 22, 24};
  private static final int CHARACTER = 256;
  private static final float NOTE_HEIGHT = 30f;

  private final XSSFSheet sheet;
  private final TableStyles styles;
  private final int first;

  /**
   * @param first index of the first free column
   */
  AdjustmentColumns(XSSFSheet sheet, TableStyles styles, int first) {
    this.sheet = sheet;
    this.styles = styles;
    this.first = first;
  }

  void write(List<AdjustedPlan.Row> rows, int headerRow, int firstRow) {
    List<String> heads = List.of("level2", "points", "owners", "documents");
    for (int at = 0; at < heads.size(); at++) {
      put(
          sheet.getRow(headerRow),
          at,
          TableLayout.text("adjusted." + heads.get(at)),
          styles.header);
      sheet.setColumnWidth(first + at, WIDTHS[at] * CHARACTER);
    }
    int at = firstRow;
    for (AdjustedPlan.Row row : rows) {
      if (!row.isDropped()) {
        write(sheet.getRow(at++), row);
      }
    }
    for (AdjustedPlan.Row row : rows) {
      if (row.isDropped()) {
        writeNote(sheet.createRow(at), at++, row);
      }
    }
  }

  private void write(Row at, AdjustedPlan.Row row) {
    PlanRow filed = row.isAdjusted() ? row.filed() : null;
    String text = row.isAdded() ? TableLayout.text("adjusted.added") : "";
    put(at, 0, filed == null ? text : filed.level2(), styles.text);
    Cell points = put(at, 1, "", styles.whole);
    if (filed != null) {
      BigDecimal full = Points.plain(filed.fullPoints());
      points.setCellValue(full.doubleValue());
      points.setCellStyle(full.scale() > 0 ? styles.decimal : styles.whole);
    }
    put(at, 2, filed == null ? "" : owners(filed), styles.centred);
    put(at, 3, String.join("\n", row.documents()), styles.centred);
  }

  private static String owners(PlanRow row) {
    return Stream.concat(row.divisions().stream(), row.posts().stream())
        .collect(Collectors.joining("\n"));
  }

  private void writeNote(Row at, int index, AdjustedPlan.Row row) {
    PlanRow filed = row.filed();
    String note =
        TableLayout.text(
            "adjusted.dropped",
            filed.level2(),
            Points.plain(filed.fullPoints()).toPlainString(),
            String.join("、", filed.divisions()),
            String.join("、", row.documents()));
    Cell cell = at.createCell(0);
    cell.setCellValue(note);
    cell.setCellStyle(styles.text);
    at.setHeightInPoints(NOTE_HEIGHT);
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, first + WIDTHS.length - 1));
  }

  private Cell put(Row at, int column, String text, CellStyle style) {
    Cell cell = at.createCell(first + column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }
}
