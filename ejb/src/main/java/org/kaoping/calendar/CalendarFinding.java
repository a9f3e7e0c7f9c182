package org.kaoping.calendar;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * What is wrong with a line of a calendar file.
 *
 * @param row line of the file, from 1; 0 when the file as a whole is meant
 * @param code names the finding; its text stands in the rules under {@code
 *     rule.CalendarImport.<code>}
 * @param arguments what the text names
 */
public record CalendarFinding(int row, String code, List<Object> arguments) {
  private static final String PREFIX = "CalendarImport.";

  public CalendarFinding {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    return Messages.rule(PREFIX + code, arguments, locale);
  }
}
