package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.plan.Points;

/** Checks the rows of a table against each other: numbering, repeated indicators, sums. */
final class TableChecks {
  private final Set<String> compared = new HashSet<>();
  private final List<ReadRow> rows;
  private final Header header;
  private final Findings findings;

  TableChecks(List<ReadRow> rows, Header header, Findings findings) {
    this.rows = rows;
    this.header = header;
    this.findings = findings;
  }

  void check() {
    checkNumbering();
    checkRepeats();
    if (isCountable()) {
      checkCategoryPoints();
      checkLevel1Points();
    }
  }

  /** Sums mean nothing while a row's points or place in the table are wrong. */
  boolean isCountable() {
    return !rows.isEmpty() && rows.stream().allMatch(ReadRow::isCountable);
  }

  BigDecimal total() {
    return sum(rows);
  }

  private void checkNumbering() {
    Map<Integer, Integer> seen = new HashMap<>();
    int expected = 1;
    int unsure = 0;
    for (ReadRow row : rows) {
      int seq = row.row().seq();
      Integer first = seq == 0 ? null : seen.putIfAbsent(seq, row.index());
      if (seq == 0) {
        unsure++;
      } else if (first != null) {
        report(row, TableColumn.SEQ, FindingCode.SEQ_DUPLICATE, seq, first + 1);
        unsure++;
      } else {
        if (seq < expected || seq > expected + unsure) {
          report(row, TableColumn.SEQ, FindingCode.SEQ_GAP, seq, expected);
        }
        expected = seq + 1;
        unsure = 0;
      }
    }
  }

  private void checkRepeats() {
    Map<String, Integer> seen = new HashMap<>();
    for (ReadRow row : rows) {
      String level2 = row.row().level2();
      Integer first =
          level2 == null ? null : seen.putIfAbsent(TableText.squeezed(level2), row.index());
      if (first != null) {
        report(row, TableColumn.LEVEL2, FindingCode.LEVEL2_TWICE, first + 1);
      }
    }
  }

  private void checkCategoryPoints() {
    for (ReadRow row : rows) {
      BigDecimal sum =
          sum(rows.stream().filter(r -> r.row().category() == row.row().category()).toList());
      compare(row, TableColumn.CATEGORY, row.categoryPoints(), sum);
    }
  }

  private void checkLevel1Points() {
    for (ReadRow row : rows) {
      BigDecimal sum = sum(rows.stream().filter(r -> isSameLevel1(r, row)).toList());
      compare(row, TableColumn.LEVEL1, row.level1Points(), sum);
    }
  }

  private static boolean isSameLevel1(ReadRow one, ReadRow other) {
    return one.row().category() == other.row().category()
        && one.row().level1().equals(other.row().level1());
  }

  private void compare(ReadRow row, TableColumn column, BigDecimal printed, BigDecimal sum) {
    if (printed == null || printed.compareTo(sum) == 0) {
      return;
    }
    String name =
        column == TableColumn.CATEGORY
            ? TableLayout.category(row.row().category())
            : row.row().level1();
    if (compared.add(column + row.row().category().name() + name + printed)) {
      FindingCode code =
          column == TableColumn.CATEGORY
              ? FindingCode.CATEGORY_POINTS_DIFFER
              : FindingCode.LEVEL1_POINTS_DIFFER;
      report(row, column, code, name, plain(printed), plain(sum));
    }
  }

  private static BigDecimal sum(List<ReadRow> rows) {
    return rows.stream()
        .map(row -> row.row().fullPoints())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String plain(BigDecimal points) {
    return Points.plain(points).toPlainString();
  }

  private void report(ReadRow row, TableColumn column, FindingCode code, Object... arguments) {
    findings.cell(row.index(), header.column(column), code, arguments);
  }
}
