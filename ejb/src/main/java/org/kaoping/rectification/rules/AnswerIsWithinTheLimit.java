package org.kaoping.rectification.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An order is answered on the last day of its limit at the latest; after it a talk is held. */
public record AnswerIsWithinTheLimit(LocalDate dueOn, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return today.isAfter(dueOn);
  }

  @Override
  public List<Object> arguments() {
    return List.of(dueOn);
  }
}
