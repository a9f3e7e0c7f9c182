package org.kaoping.substitution.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A handover takes effect today or later, after the day on which the post was taken. */
public record HandoverLiesAhead(LocalDate firstDay, LocalDate earliest) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return firstDay == null || firstDay.isBefore(earliest);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(firstDay), earliest);
  }
}
