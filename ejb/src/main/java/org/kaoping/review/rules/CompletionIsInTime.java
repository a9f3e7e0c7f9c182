package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What was returned as incomplete is completed within its limit. */
public record CompletionIsInTime(LocalDate completeBy, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return today.isAfter(completeBy);
  }

  @Override
  public List<Object> arguments() {
    return List.of(completeBy);
  }
}
