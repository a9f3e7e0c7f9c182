package org.kaoping.calendar.rules;

import java.util.List;
import java.util.Locale;
import org.kaoping.calendar.CalendarFile;
import org.kaoping.calendar.CalendarFinding;
import org.kaoping.kernel.BusinessRule;

/**
 * A file is taken over whole or not at all.
 *
 * @param findings how many lines are wrong
 * @param row the first of them; 0 for the file
 * @param first what is wrong there
 */
public record CalendarFileHasNoFindings(int findings, int row, String first)
    implements BusinessRule {

  /** The rule for what was read. */
  public static CalendarFileHasNoFindings of(CalendarFile.Reading reading) {
    if (reading.findings().isEmpty()) {
      return new CalendarFileHasNoFindings(0, 0, "");
    }
    CalendarFinding first = reading.findings().get(0);
    return new CalendarFileHasNoFindings(
        reading.findings().size(), first.row(), first.message(Locale.CHINA));
  }

  @Override
  public boolean isBroken() {
    return findings > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(findings, row, first);
  }
}
