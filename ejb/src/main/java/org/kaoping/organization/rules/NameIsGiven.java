package org.kaoping.organization.rules;

import org.kaoping.kernel.BusinessRule;

/** A unit, post, person or series has a name of at most 200 characters. */
public record NameIsGiven(String name) implements BusinessRule {
  private static final int LONGEST = 200;

  @Override
  public boolean isBroken() {
    return name == null || name.isBlank() || name.length() > LONGEST;
  }
}
