package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The finding is the assigned reviewer's. */
public record ActsAsReviewer(boolean reviewer, String assigned) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !reviewer;
  }

  @Override
  public List<Object> arguments() {
    return List.of(assigned);
  }
}
