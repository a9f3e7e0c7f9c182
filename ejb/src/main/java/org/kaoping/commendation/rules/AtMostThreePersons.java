package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A unit nominates at most three persons in a cycle. */
public record AtMostThreePersons(int nominatedBefore) implements BusinessRule {
  private static final int LIMIT = 3;

  @Override
  public boolean isBroken() {
    return nominatedBefore >= LIMIT;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LIMIT);
  }
}
