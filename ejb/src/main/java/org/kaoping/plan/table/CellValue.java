package org.kaoping.plan.table;

import java.math.BigDecimal;

/**
 * What stands in a cell.
 *
 * @param type what Excel holds it to be
 * @param text as text; empty for a blank cell
 * @param number set for {@link Type#NUMBER} only
 */
public record CellValue(Type type, String text, BigDecimal number) {
  /** What Excel holds a cell to be. */
  public enum Type {
    BLANK,
    NUMBER,
    TEXT,
    DATE,
    BOOLEAN,
    /** A formula error or a formula that was never computed. */
    BROKEN
  }

  /** An empty cell. */
  public static final CellValue BLANK = new CellValue(Type.BLANK, "", null);

  static final CellValue BROKEN = new CellValue(Type.BROKEN, "", null);

  static CellValue text(String text) {
    return text.isBlank() ? BLANK : new CellValue(Type.TEXT, text, null);
  }

  public boolean isBlank() {
    return type == Type.BLANK;
  }
}
