package org.kaoping.organization.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The last day of a period does not lie before its first. */
public record PeriodEndsAfterItBegins(LocalDate from, LocalDate to) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return to == null || to.isBefore(from);
  }

  @Override
  public List<Object> arguments() {
    return List.of(from, String.valueOf(to));
  }
}
