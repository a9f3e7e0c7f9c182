package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** The note on a visit has at most 4,000 characters, on an item at most 2,000. */
public record VisitNoteFits(int note, int longestItem) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return note > 4000 || longestItem > 2000;
  }
}
