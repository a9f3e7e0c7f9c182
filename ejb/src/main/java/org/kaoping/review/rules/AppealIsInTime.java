package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A unit objects or appeals during the notice; what came later is for the office to accept. */
public record AppealIsInTime(LocalDate lastDay, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return today.isAfter(lastDay);
  }

  @Override
  public List<Object> arguments() {
    return List.of(lastDay);
  }
}
