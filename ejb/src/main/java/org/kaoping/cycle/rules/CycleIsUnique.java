package org.kaoping.cycle.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A jurisdiction's principal has one cycle of a kind in a year. */
public record CycleIsUnique(boolean exists, String principal, int year) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return exists;
  }

  @Override
  public List<Object> arguments() {
    return List.of(principal, String.valueOf(year));
  }
}
