package org.kaoping.substitution.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What was done yesterday was done without a substitute. */
public record AbsenceBeginsTodayOrLater(LocalDate firstDay, LocalDate today)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return firstDay == null || firstDay.isBefore(today);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(firstDay), today);
  }
}
