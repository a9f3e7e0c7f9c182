package org.kaoping.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * Something the import of a breakdown table found.
 *
 * @param sheet name of the sheet; empty when the file as a whole is meant
 * @param row row in the sheet, from 1; 0 when no row is meant
 * @param column letter of the column; empty when none is meant
 * @param code names the finding; its text stands in the bundle under {@code rule.PlanImport.<code>}
 * @param arguments what the text names, strings and numbers
 * @param severity whether it hinders the import
 */
public record ImportFinding(
    String sheet, int row, String column, String code, List<Object> arguments, Severity severity) {
  private static final String PREFIX = "PlanImport.";

  public ImportFinding {
    arguments = List.copyOf(arguments);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Where it is, what is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    List<Object> place = new ArrayList<>(List.of(sheet, row, column));
    return Messages.rule(PREFIX + place(), place, locale)
        + Messages.rule(PREFIX + code, arguments, locale);
  }

  private String place() {
    if (sheet.isEmpty()) {
      return "AT_FILE";
    }
    if (row == 0) {
      return "AT_SHEET";
    }
    return column.isEmpty() ? "AT_ROW" : "AT_CELL";
  }
}
