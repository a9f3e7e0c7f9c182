package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A notice ends with its last day, never earlier. */
public record NoticePeriodIsOver(LocalDate lastDay, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !today.isAfter(lastDay);
  }

  @Override
  public List<Object> arguments() {
    return List.of(lastDay);
  }
}
