package org.kaoping.progress.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What is marked is a milestone of the duty task, on one of its days in the cycle's year. */
public record MilestoneIsOfTheTask(boolean found, LocalDate printedOn) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !found;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(printedOn));
  }
}
