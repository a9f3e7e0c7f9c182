package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An objection or appeal says why, in at most 4,000 characters; so does the finding on it. */
public record GroundsAreGiven(String grounds) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return grounds == null
        || grounds.isBlank()
        || grounds.codePointCount(0, grounds.length()) > 4000;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
