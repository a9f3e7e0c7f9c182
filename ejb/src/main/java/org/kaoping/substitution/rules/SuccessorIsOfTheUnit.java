package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Somebody from outside the unit is put into a post by the administrator. */
public record SuccessorIsOfTheUnit(boolean known, String successor) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }

  @Override
  public List<Object> arguments() {
    return List.of(successor);
  }
}
