package org.kaoping.reminder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Digests go out at a full hour of the day. */
public record DigestHourFits(int hour) implements BusinessRule {
  private static final int LAST = 23;

  @Override
  public boolean isBroken() {
    return hour < 0 || hour > LAST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LAST);
  }
}
