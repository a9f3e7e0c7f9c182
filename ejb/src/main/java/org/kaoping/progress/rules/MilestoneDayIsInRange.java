package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A milestone is due in a month from 1 to 12 or in every month (*), on a day from 1 to 31 or,
 * without one, at the month's end.
 */
public record MilestoneDayIsInRange(String month, String day) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !("*".equals(month) || within(month, 12)) || !("".equals(day) || within(day, 31));
  }

  private static boolean within(String number, int most) {
    return number != null && number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= most;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(month), String.valueOf(day));
  }
}
