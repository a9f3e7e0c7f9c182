package org.kaoping.reminder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Work can be urged one to five times a day. */
public record UrgesPerDayFit(int urges) implements BusinessRule {
  private static final int MOST = 5;

  @Override
  public boolean isBroken() {
    return urges < 1 || urges > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(MOST);
  }
}
