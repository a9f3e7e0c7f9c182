package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A nomination says for what, in at most 2,000 characters. */
public record MeritsAreGiven(String merits) implements BusinessRule {
  private static final int LONGEST = 2_000;

  @Override
  public boolean isBroken() {
    return merits == null || merits.isBlank() || merits.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
