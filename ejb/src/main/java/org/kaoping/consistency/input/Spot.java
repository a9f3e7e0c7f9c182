package org.kaoping.consistency.input;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * Where in the input a fault is: a place in a workbook, or a JSON pointer (RFC 6901).
 *
 * @param sheet name of the sheet; empty when the file as a whole is meant, or for JSON
 * @param row row in the sheet, from 1; 0 when no row is meant
 * @param column letter of the column; empty when none is meant
 * @param pointer JSON pointer; empty for the whole document, and for workbooks
 */
public record Spot(String sheet, int row, String column, String pointer) {
  /** The input as a whole. */
  public static final Spot WHOLE = new Spot("", 0, "", "");

  /** A place in a JSON document. */
  public static Spot at(String pointer) {
    return new Spot("", 0, "", pointer);
  }

  /** A place in a workbook. */
  public static Spot at(String sheet, int row, String column) {
    return new Spot(sheet, row, column, "");
  }

  /** The place in the reader's language; empty for the whole. */
  public String text(Locale locale) {
    return Messages.rule(
        "ConsistencyInput." + kind(), List.of(sheet, row, column, pointer), locale);
  }

  /** The place in no language: a pointer, or sheet and cell; empty for the whole. */
  public String name() {
    return sheet.isEmpty() ? pointer : sheet + (row == 0 ? "" : "!" + column + row);
  }

  private String kind() {
    if (sheet.isEmpty()) {
      return pointer.isEmpty() ? "AT_WHOLE" : "AT_POINTER";
    }
    return row == 0 ? "AT_SHEET" : column.isEmpty() ? "AT_ROW" : "AT_CELL";
  }
}
