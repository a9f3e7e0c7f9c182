package org.kaoping.plan.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;

/** The empty form: header, example rows to be deleted, and a sheet that explains the columns. */
public final class TableTemplate {
  private static final int HELP_WIDTH = 110;

  private TableTemplate() {}

  public static byte[] write() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new TableSheet(workbook).write(TableLayout.text("title.template"), examples());
      writeHelp(workbook);
      return TableExport.bytes(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<PlanRow> examples() {
    List<PlanRow> rows = new ArrayList<>();
    for (String line : TableLayout.lines("example")) {
      String[] cells = line.split("\\|");
      rows.add(
          new PlanRow(
              null,
              rows.size() + 1,
              Category.valueOf(cells[0]),
              cells[1],
              cells[2],
              new BigDecimal(cells[3]),
              names(cells[4]),
              names(cells[5]),
              names(cells[6])));
    }
    return rows;
  }

  private static List<String> names(String cell) {
    return List.of(cell.split("、"));
  }

  private static void writeHelp(XSSFWorkbook workbook) {
    XSSFSheet help = workbook.createSheet(TableLayout.text("help.sheet"));
    help.setColumnWidth(0, HELP_WIDTH * 256);
    TableStyles styles = new TableStyles(workbook);
    int row = 0;
    for (String line : TableLayout.lines("help")) {
      Cell cell = help.createRow(row++).createCell(0);
      cell.setCellStyle(styles.plain);
      cell.setCellValue(line);
    }
  }
}
