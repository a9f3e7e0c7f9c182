package org.kaoping.plan.table;

/** Columns of the breakdown table, in the order of the official layout. */
public enum TableColumn {
  SEQ(6),
  CATEGORY(9),
  LEVEL1(14),
  LEVEL2(42),
  POINTS(8),
  LEADERS(14),
  DIVISIONS(16),
  POSTS(18);

  private final int width;

  TableColumn(int width) {
    this.width = width;
  }

  /** Width in digits of the standard font; a Chinese character takes two. */
  int width() {
    return width;
  }

  /** Whether one cell may stand for several rows. */
  boolean mayBeMerged() {
    return this != SEQ && this != LEVEL2 && this != POINTS;
  }

  /** The heading printed over the column. */
  public String heading() {
    return TableLayout.text("column." + name());
  }
}
