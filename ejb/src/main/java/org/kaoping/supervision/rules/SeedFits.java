package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** A seed from outside has at most 200 characters on one line. */
public record SeedFits(String seed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return seed != null && (seed.length() > 200 || seed.strip().lines().count() > 1);
  }
}
