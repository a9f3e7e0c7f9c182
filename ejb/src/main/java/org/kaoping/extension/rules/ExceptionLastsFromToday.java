package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An exception is granted for a time that has not passed, within the cycle. */
public record ExceptionLastsFromToday(LocalDate lastDay, LocalDate today, LocalDate cycleEnds)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(cycleEnds);
  }

  @Override
  public List<Object> arguments() {
    return List.of(today, cycleEnds);
  }
}
