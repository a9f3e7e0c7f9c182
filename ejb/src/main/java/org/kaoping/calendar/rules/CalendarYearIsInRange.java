package org.kaoping.calendar.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Calendars are kept for the years 2000 to 2100. */
public record CalendarYearIsInRange(int year) implements BusinessRule {
  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  @Override
  public boolean isBroken() {
    return year < FIRST || year > LAST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(year), String.valueOf(FIRST), String.valueOf(LAST));
  }
}
