package org.kaoping.survey.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A survey is answered by link from its first to its last day, while it is open. */
public record AnsweringIsOpen(boolean open, LocalDate from, LocalDate to) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(from), String.valueOf(to));
  }
}
