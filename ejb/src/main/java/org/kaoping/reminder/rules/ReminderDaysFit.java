package org.kaoping.reminder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.reminder.ReminderStep;

/** A reminder's days lie within what its step allows. */
public record ReminderDaysFit(ReminderStep step, int days) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return days < step.fewestDays() || days > step.mostDays();
  }

  @Override
  public List<Object> arguments() {
    return List.of(step, step.fewestDays(), step.mostDays());
  }
}
