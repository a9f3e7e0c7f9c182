package org.kaoping.progress.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A milestone's day is marked as done once. */
public record MilestoneIsNotDoneTwice(boolean done, String text, LocalDate dueOn)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return done;
  }

  @Override
  public List<Object> arguments() {
    return List.of(text, dueOn);
  }
}
