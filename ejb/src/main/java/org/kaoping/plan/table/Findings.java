package org.kaoping.plan.table;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.kaoping.plan.ImportFinding;

/** Collects findings of one file; rows and columns come from 0 and are kept as people read them. */
public final class Findings {
  /** A set, because a merged cell is read once per row and reported once. */
  private final Set<ImportFinding> found = new LinkedHashSet<>();

  private String sheet = "";

  /** Names the sheet that the findings to come belong to. */
  public void enter(String sheetName) {
    sheet = sheetName;
  }

  void file(FindingCode code, Object... arguments) {
    add("", 0, "", code, arguments);
  }

  void sheet(FindingCode code, Object... arguments) {
    add(sheet, 0, "", code, arguments);
  }

  void row(int row, FindingCode code, Object... arguments) {
    add(sheet, row + 1, "", code, arguments);
  }

  void cell(int row, int column, FindingCode code, Object... arguments) {
    add(sheet, row + 1, CellReference.convertNumToColString(column), code, arguments);
  }

  private void add(String where, int row, String column, FindingCode code, Object... arguments) {
    found.add(
        new ImportFinding(where, row, column, code.name(), List.of(arguments), code.severity()));
  }

  /** All findings in the order of the sheet. */
  public List<ImportFinding> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt(ImportFinding::row)
                .thenComparingInt(finding -> finding.column().length())
                .thenComparing(ImportFinding::column))
        .toList();
  }
}
