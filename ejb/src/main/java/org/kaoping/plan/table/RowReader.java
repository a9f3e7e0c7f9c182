package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.kaoping.plan.Category;
import org.kaoping.plan.OwnerKind;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.rules.RowNamesItsIndicator;

/** Reads one row of the table into a plan row, with findings for what is wrong in it. */
final class RowReader {
  private final SheetGrid grid;
  private final Header header;
  private final Findings findings;
  private final CellReader cells;
  private final NumberCells numbers;
  private final OwnerCells owners;

  RowReader(SheetGrid grid, Header header, Findings findings, OwnerNames known) {
    this.grid = grid;
    this.header = header;
    this.findings = findings;
    this.cells = new CellReader(findings);
    this.numbers = new NumberCells(findings);
    this.owners = new OwnerCells(findings, known);
  }

  ReadRow read(Row row) {
    int at = row.getRowNum();
    if (row.getZeroHeight()) {
      findings.row(at, FindingCode.ROW_HIDDEN);
    }
    for (TableColumn column : TableColumn.values()) {
      checkMerge(at, column);
    }
    int seq = numbers.seq(value(at, TableColumn.SEQ), at, header.column(TableColumn.SEQ));
    BigDecimal points =
        numbers.points(value(at, TableColumn.POINTS), at, header.column(TableColumn.POINTS));
    TableText.Label category = label(at, TableColumn.CATEGORY);
    TableText.Label level1 = label(at, TableColumn.LEVEL1);
    List<String> divisions = names(at, TableColumn.DIVISIONS, OwnerKind.DIVISION);
    List<String> posts = names(at, TableColumn.POSTS, OwnerKind.POST);
    checkPosts(at, divisions, posts);
    PlanRow read =
        new PlanRow(
            null,
            seq,
            category(category, at),
            level1(level1, at),
            level2(at),
            points,
            names(at, TableColumn.LEADERS, OwnerKind.LEADER),
            divisions,
            posts);
    return new ReadRow(at, read, category.points(), level1.points());
  }

  private void checkPosts(int row, List<String> divisions, List<String> posts) {
    if (!divisions.isEmpty() && !posts.isEmpty() && divisions.size() != posts.size()) {
      FindingCode code = FindingCode.POSTS_UNLIKE_DIVISIONS;
      report(row, TableColumn.POSTS, code, posts.size(), divisions.size());
    }
  }

  private CellValue value(int row, TableColumn column) {
    return cells.read(grid.shown(row, header.column(column)));
  }

  private void checkMerge(int row, TableColumn column) {
    CellRangeAddress region = grid.region(row, header.column(column));
    if (region == null) {
      return;
    }
    if (region.getFirstColumn() != region.getLastColumn()) {
      findings.cell(
          region.getFirstRow(),
          region.getFirstColumn(),
          FindingCode.CELL_MERGED_ACROSS,
          region.formatAsString());
    } else if (region.getFirstRow() != region.getLastRow() && !column.mayBeMerged()) {
      findings.cell(
          region.getFirstRow(),
          region.getFirstColumn(),
          FindingCode.CELL_MERGED_DOWN,
          region.formatAsString(),
          column.heading());
    }
  }

  private TableText.Label label(int row, TableColumn column) {
    return TableText.label(value(row, column).text());
  }

  private Category category(TableText.Label label, int row) {
    if (label.name().isEmpty()) {
      reportBlank(row, TableColumn.CATEGORY, FindingCode.CATEGORY_MISSING);
      return null;
    }
    return TableLayout.category(TableText.squeezed(label.name()))
        .orElseGet(
            () -> {
              report(row, TableColumn.CATEGORY, FindingCode.CATEGORY_UNKNOWN, label.name());
              return null;
            });
  }

  private String level1(TableText.Label label, int row) {
    if (label.name().isEmpty()) {
      reportBlank(row, TableColumn.LEVEL1, FindingCode.LEVEL1_MISSING);
      return null;
    }
    return fitting(
        label.name(),
        RowNamesItsIndicator.LONGEST_LEVEL1,
        row,
        TableColumn.LEVEL1,
        FindingCode.LEVEL1_TOO_LONG);
  }

  private String level2(int row) {
    String text = TableText.paragraph(value(row, TableColumn.LEVEL2).text());
    if (text.isEmpty()) {
      reportBlank(row, TableColumn.LEVEL2, FindingCode.LEVEL2_MISSING);
      return null;
    }
    return fitting(
        text,
        RowNamesItsIndicator.LONGEST_LEVEL2,
        row,
        TableColumn.LEVEL2,
        FindingCode.LEVEL2_TOO_LONG);
  }

  private String fitting(String text, int longest, int row, TableColumn column, FindingCode code) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      report(row, column, code, length, longest);
      return null;
    }
    return text;
  }

  private List<String> names(int row, TableColumn column, OwnerKind kind) {
    return owners.names(value(row, column), kind, row, header.column(column));
  }

  /** A broken formula has its own finding; it is not missing as well. */
  private void reportBlank(int row, TableColumn column, FindingCode code) {
    Cell cell = grid.shown(row, header.column(column));
    if (SheetGrid.isBlank(cell)) {
      report(row, column, code);
    }
  }

  private void report(int row, TableColumn column, FindingCode code, Object... arguments) {
    findings.cell(row, header.column(column), code, arguments);
  }
}
