package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The office ends an incomplete appeal only after its limit. */
public record CompletionTermIsOver(LocalDate completeBy, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !today.isAfter(completeBy);
  }

  @Override
  public List<Object> arguments() {
    return List.of(completeBy);
  }
}
