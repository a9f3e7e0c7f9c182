package org.kaoping.supervision;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * Something that hinders the import of a table of problems.
 *
 * @param row in the sheet, from 1; 0 when the file as a whole is meant
 * @param column its heading's letter; empty when none is meant
 * @param code names the finding; its text stands in the bundle under {@code rule.<code>}
 * @param arguments what the text names
 */
public record ProblemFinding(int row, String column, String code, List<String> arguments) {
  public ProblemFinding {
    arguments = List.copyOf(arguments);
  }

  static ProblemFinding of(int row, String column, String code, String... arguments) {
    return new ProblemFinding(row, column, "ProblemImport." + code, List.of(arguments));
  }

  /** Where it is, what is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    String place =
        row == 0
            ? ""
            : Messages.rule(
                "ProblemImport." + (column.isEmpty() ? "AT_ROW" : "AT_CELL"),
                List.of(row, column),
                locale);
    return place + Messages.rule(code, List.copyOf(arguments), locale);
  }
}
