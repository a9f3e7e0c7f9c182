package org.kaoping.plan.table;

import org.kaoping.plan.Severity;

/** What the import of a table can find; texts under {@code rule.PlanImport.<code>}. */
public enum FindingCode {
  FILE_EMPTY,
  FILE_TOO_LARGE,
  FILE_NOT_XLSX,
  FILE_IS_OLD_EXCEL,
  FILE_PROTECTED,
  FILE_HAS_MACROS,
  FILE_UNREADABLE,
  FILE_EXPANDS_TOO_FAR,
  HEADER_MISSING,
  HEADER_INCOMPLETE,
  HEADER_TWICE,
  SEVERAL_TABLES(Severity.WARNING),
  TABLE_EMPTY,
  TOO_MANY_ROWS,
  SEQ_MISSING,
  SEQ_NOT_A_NUMBER,
  SEQ_DUPLICATE,
  SEQ_GAP,
  CATEGORY_MISSING,
  CATEGORY_UNKNOWN,
  LEVEL1_MISSING,
  LEVEL1_TOO_LONG,
  LEVEL2_MISSING,
  LEVEL2_TOO_LONG,
  LEVEL2_TWICE(Severity.WARNING),
  POINTS_MISSING,
  POINTS_NOT_A_NUMBER,
  POINTS_NOT_POSITIVE,
  POINTS_TOO_HIGH,
  POINTS_TOO_PRECISE,
  POINTS_AS_TEXT(Severity.WARNING),
  CATEGORY_POINTS_DIFFER,
  LEVEL1_POINTS_DIFFER,
  TITLE_POINTS_DIFFER,
  TOTAL_POINTS_DIFFER,
  LEADER_UNKNOWN,
  DIVISION_UNKNOWN,
  POST_UNKNOWN,
  OWNER_MISSING(Severity.WARNING),
  OWNER_TWICE(Severity.WARNING),
  POSTS_UNLIKE_DIVISIONS(Severity.WARNING),
  FORMULA_VALUE_TAKEN(Severity.WARNING),
  FORMULA_WITHOUT_VALUE,
  CELL_IS_ERROR,
  CELL_MERGED_DOWN,
  CELL_MERGED_ACROSS,
  ROW_HIDDEN(Severity.WARNING),
  STRAY_CELL(Severity.WARNING);

  private final Severity severity;

  FindingCode() {
    this(Severity.ERROR);
  }

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether it hinders the import. */
  public Severity severity() {
    return severity;
  }
}
