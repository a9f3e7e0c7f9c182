package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A list is asked for a period that the cycle has. */
public record PeriodIsOfTheCycle(String period, List<String> known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known.contains(period);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(period), String.join(", ", known));
  }
}
