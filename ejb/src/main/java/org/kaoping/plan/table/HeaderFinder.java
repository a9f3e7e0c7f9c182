package org.kaoping.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Finds the sheet with the table: the first one with a header in its first rows. */
final class HeaderFinder {
  private static final int ROWS_SEARCHED = 20;

  /** So many headings make a row a damaged header rather than something else. */
  private static final int HEADINGS_OF_A_DAMAGED_HEADER = 4;

  private final Findings findings;

  HeaderFinder(Findings findings) {
    this.findings = findings;
  }

  /** A sheet and its header. */
  record Table(XSSFSheet sheet, Header header) {}

  /** The table; empty when there is none, which is then a finding. */
  Optional<Table> find(XSSFWorkbook workbook) {
    List<Table> complete = new ArrayList<>();
    Table damaged = null;
    for (Sheet sheet : workbook) {
      Table best = best((XSSFSheet) sheet);
      if (best != null && best.header().isComplete()) {
        complete.add(best);
      } else if (damaged == null) {
        damaged = best;
      }
    }
    if (complete.isEmpty()) {
      reportNone(damaged);
      return Optional.empty();
    }
    return Optional.of(first(complete));
  }

  private Table first(List<Table> tables) {
    Table table = tables.get(0);
    findings.enter(table.sheet().getSheetName());
    if (tables.size() > 1) {
      findings.sheet(FindingCode.SEVERAL_TABLES, tables.get(1).sheet().getSheetName());
    }
    Header header = table.header();
    if (header.twice() != null) {
      findings.row(header.row(), FindingCode.HEADER_TWICE, header.twice().heading());
    }
    return table;
  }

  private void reportNone(Table damaged) {
    if (damaged == null) {
      findings.file(FindingCode.HEADER_MISSING, ROWS_SEARCHED);
    } else {
      findings.enter(damaged.sheet().getSheetName());
      findings.row(
          damaged.header().row(), FindingCode.HEADER_INCOMPLETE, damaged.header().missing());
    }
  }

  private static Table best(XSSFSheet sheet) {
    Table best = null;
    for (Row row : sheet) {
      if (row.getRowNum() >= ROWS_SEARCHED) {
        break;
      }
      Header header = Header.in(row);
      if (header.isComplete()) {
        return new Table(sheet, header);
      }
      int headings = header.columns().size();
      if (headings >= HEADINGS_OF_A_DAMAGED_HEADER
          && (best == null || headings > best.header().columns().size())) {
        best = new Table(sheet, header);
      }
    }
    return best;
  }
}
