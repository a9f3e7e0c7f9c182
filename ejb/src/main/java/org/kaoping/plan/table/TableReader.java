package org.kaoping.plan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaoping.plan.rules.TableIsNotTooLong;

/** Goes through the rows of a sheet: title, header, data, repeated headers, total, notes. */
final class TableReader {
  private final SheetGrid grid;
  private final Header header;
  private final Findings findings;
  private final RowReader reader;
  private final CellReader cells;
  private final List<ReadRow> rows = new ArrayList<>();
  private final List<Row> totals = new ArrayList<>();
  private final Set<Integer> strayColumns = new HashSet<>();

  TableReader(HeaderFinder.Table table, Findings findings, OwnerNames known) {
    this.grid = new SheetGrid(table.sheet());
    this.header = table.header();
    this.findings = findings;
    this.reader = new RowReader(grid, header, findings, known);
    this.cells = new CellReader(findings);
  }

  List<ReadRow> read() {
    XSSFSheet sheet = grid.sheet();
    for (Row row : sheet) {
      if (row.getRowNum() >= header.row()) {
        take(row);
      }
      if (rows.size() > TableIsNotTooLong.MOST) {
        findings.row(row.getRowNum(), FindingCode.TOO_MANY_ROWS, TableIsNotTooLong.MOST);
        return List.of();
      }
    }
    if (rows.isEmpty()) {
      findings.sheet(FindingCode.TABLE_EMPTY);
    }
    TableChecks checks = new TableChecks(rows, header, findings);
    checks.check();
    if (checks.isCountable()) {
      checkTotals(checks);
    }
    return rows;
  }

  private void take(Row row) {
    if (isHeader(row)) {
      reportStray(row);
    } else if (isTotal(row)) {
      totals.add(row);
    } else if (isNote(row)) {
      return;
    } else if (isData(row)) {
      rows.add(reader.read(row));
      reportStray(row);
    } else {
      reportBeyond(row);
    }
  }

  private boolean isHeader(Row row) {
    Header here = Header.in(row);
    return here.isComplete() && here.columns().equals(header.columns());
  }

  private boolean isTotal(Row row) {
    return TableLayout.words("total").contains(TableText.squeezed(firstText(row)));
  }

  private boolean isNote(Row row) {
    String first = TableText.line(firstText(row));
    return TableLayout.words("note").stream().anyMatch(first::startsWith) && !isData(row);
  }

  private boolean isData(Row row) {
    boolean isNamed = filled(row, TableColumn.LEVEL2) || filled(row, TableColumn.POINTS);
    boolean isNumbered =
        filled(row, TableColumn.SEQ)
            && grid.own(row.getRowNum(), header.column(TableColumn.SEQ)).getCellType()
                != CellType.STRING;
    return isNamed || isNumbered;
  }

  private boolean filled(Row row, TableColumn column) {
    return !SheetGrid.isBlank(row.getCell(header.column(column)));
  }

  private static String firstText(Row row) {
    for (Cell cell : row) {
      if (!SheetGrid.isBlank(cell)) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
      }
    }
    return "";
  }

  /** Cells beside the table; one finding for each column. */
  private void reportStray(Row row) {
    for (Cell cell : row) {
      int column = cell.getColumnIndex();
      if (!SheetGrid.isBlank(cell)
          && !header.columns().containsValue(column)
          && strayColumns.add(column)) {
        findings.cell(row.getRowNum(), column, FindingCode.STRAY_CELL, shortened(cell));
      }
    }
  }

  /** A row that is no row of the table; one finding for its first cell. */
  private void reportBeyond(Row row) {
    for (Cell cell : row) {
      if (!SheetGrid.isBlank(cell)) {
        findings.cell(
            row.getRowNum(), cell.getColumnIndex(), FindingCode.STRAY_CELL, shortened(cell));
        return;
      }
    }
  }

  private String shortened(Cell cell) {
    String text = TableText.line(cells.read(cell).text());
    int longest = 20;
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  private void checkTotals(TableChecks checks) {
    String sum = TableChecks.plain(checks.total());
    for (Row row : totals) {
      int column = header.column(TableColumn.POINTS);
      CellValue printed = cells.read(row.getCell(column));
      if (printed.number() != null && printed.number().compareTo(checks.total()) != 0) {
        findings.cell(
            row.getRowNum(), column, FindingCode.TOTAL_POINTS_DIFFER, printed.text(), sum);
      }
    }
    for (Row row : grid.sheet()) {
      if (row.getRowNum() >= header.row()) {
        return;
      }
      checkTitle(row, checks, sum);
    }
  }

  private void checkTitle(Row row, TableChecks checks, String sum) {
    for (Cell cell : row) {
      TableText.pointsIn(cells.read(cell).text())
          .filter(printed -> printed.compareTo(checks.total()) != 0)
          .ifPresent(
              printed ->
                  findings.cell(
                      row.getRowNum(),
                      cell.getColumnIndex(),
                      FindingCode.TITLE_POINTS_DIFFER,
                      TableChecks.plain(printed),
                      sum));
    }
  }
}
