package org.kaoping.cycle.rules;

import org.kaoping.kernel.BusinessRule;

/** A change of a schedule changes something. */
public record ScheduleIsChanged(boolean changed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !changed;
  }
}
