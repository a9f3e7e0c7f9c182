package org.kaoping.reminder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One piece of work is urged at most so often a day, by whomever. */
public record UrgedAtMostPerDay(long urged, int most) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return urged >= most;
  }

  @Override
  public List<Object> arguments() {
    return List.of(most);
  }
}
