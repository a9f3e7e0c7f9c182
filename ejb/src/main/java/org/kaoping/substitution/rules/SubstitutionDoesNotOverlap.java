package org.kaoping.substitution.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The same work is in one substitute's hands at a time. */
public record SubstitutionDoesNotOverlap(String other, LocalDate firstDay, LocalDate lastDay)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return other != null;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(other), firstDay, lastDay);
  }
}
