package org.kaoping.supervision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.table.TableText;
import org.kaoping.plan.table.Workbooks;

/**
 * The table of an evaluation report's problems (问题清单) as a workbook: one heading row, one problem
 * per row; the first sheet counts.
 */
final class ProblemTable {
  static final List<String> HEADINGS = List.of("序号", "存在问题", "责任单位", "整改措施", "整改期限");
  private static final String COLUMNS = "ABCDE";
  private static final int MOST_ROWS = 500;
  private static final int HEADER_WITHIN = 10;
  private static final int[] WIDTHS = {8, 50, 28, 50, 16};
  private static final int CHARACTER = 256;
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

  private final List<ProblemFinding> findings = new ArrayList<>();
  private final List<ProblemRow> rows = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter();

  private ProblemTable() {}

  /** Reads a file; what cannot be read is a finding. */
  static ProblemReading read(byte[] file) {
    ProblemTable table = new ProblemTable();
    List<ImportFinding> refused = new ArrayList<>();
    try (XSSFWorkbook workbook = Workbooks.open(file, refused).orElse(null)) {
      if (workbook != null) {
        table.read(workbook.getSheetAt(0));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    refused.forEach(
        one ->
            table.findings.add(
                new ProblemFinding(
                    0,
                    "",
                    "PlanImport." + one.code(),
                    one.arguments().stream().map(String::valueOf).toList())));
    return new ProblemReading(table.rows, table.findings);
  }

  private void read(Sheet sheet) {
    int header = header(sheet);
    if (header < 0) {
      findings.add(ProblemFinding.of(0, "", "HEADER_MISSING", String.join("、", HEADINGS)));
      return;
    }
    for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null && !isBlank(row)) {
        if (rows.size() == MOST_ROWS) {
          findings.add(ProblemFinding.of(i + 1, "", "TOO_MANY_ROWS", String.valueOf(MOST_ROWS)));
          return;
        }
        rows.add(row(row));
      }
    }
    if (rows.isEmpty()) {
      findings.add(ProblemFinding.of(0, "", "TABLE_EMPTY"));
    }
  }

  private int header(Sheet sheet) {
    for (int i = 0; i <= Math.min(HEADER_WITHIN, sheet.getLastRowNum()); i++) {
      Row row = sheet.getRow(i);
      if (row != null && isHeader(row)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHeader(Row row) {
    for (int column = 0; column < HEADINGS.size(); column++) {
      if (!text(row, column).replaceAll("\\s", "").equals(HEADINGS.get(column))) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank(Row row) {
    for (int column = 0; column < HEADINGS.size(); column++) {
      if (!text(row, column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private ProblemRow row(Row row) {
    LocalDate due = day(row.getCell(4));
    if (due == null) {
      findings.add(
          ProblemFinding.of(row.getRowNum() + 1, column(4), "LIMIT_UNREADABLE", text(row, 4)));
    }
    return new ProblemRow(
        row.getRowNum() + 1,
        text(row, 0),
        text(row, 1),
        text(row, 2),
        null,
        null,
        text(row, 3),
        due == null ? null : due.toString());
  }

  private static LocalDate day(Cell cell) {
    if (cell == null) {
      return null;
    }
    if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate();
    }
    if (cell.getCellType() != CellType.STRING) {
      return null;
    }
    Matcher day = DAY.matcher(cell.getStringCellValue().strip());
    try {
      return day.matches()
          ? LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)))
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private String text(Row row, int column) {
    Cell cell = row.getCell(column);
    if (cell == null || cell.getCellType() == CellType.FORMULA) {
      return cell == null ? "" : formula(cell);
    }
    String text = TableText.paragraph(formatter.formatCellValue(cell));
    return text == null ? "" : text;
  }

  /** Of a formula its last value counts when it is a text; a computed number is no number here. */
  private static String formula(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? TableText.paragraph(cell.getStringCellValue())
        : "";
  }

  /** The letter of a column. */
  static String column(int index) {
    return COLUMNS.substring(index, index + 1);
  }

  /** The empty form. */
  static byte[] template() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("问题清单");
      Row header = sheet.createRow(0);
      for (int column = 0; column < HEADINGS.size(); column++) {
        header.createCell(column).setCellValue(HEADINGS.get(column));
        sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
