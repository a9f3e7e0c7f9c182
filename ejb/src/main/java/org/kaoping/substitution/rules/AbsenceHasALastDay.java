package org.kaoping.substitution.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A substitution ends by a date; at most a year away. */
public record AbsenceHasALastDay(LocalDate firstDay, LocalDate lastDay) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return lastDay == null || firstDay != null && lastDay.isAfter(firstDay.plusYears(1));
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(lastDay));
  }
}
