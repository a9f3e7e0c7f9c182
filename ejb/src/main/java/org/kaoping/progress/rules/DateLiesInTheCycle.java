package org.kaoping.progress.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What is entered for a cycle happened between its first and its last day. */
public record DateLiesInTheCycle(LocalDate day, LocalDate first, LocalDate last)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return day == null || day.isBefore(first) || day.isAfter(last);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(day), first, last);
  }
}
