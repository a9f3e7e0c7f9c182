package org.kaoping.calendar.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A term has at least one day and at most a year's. */
public record TermIsInRange(int days) implements BusinessRule {
  private static final int LONGEST = 366;

  @Override
  public boolean isBroken() {
    return days < 1 || days > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(days, LONGEST);
  }
}
