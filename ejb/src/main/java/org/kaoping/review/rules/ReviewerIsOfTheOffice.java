package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A reviewer holds a post in the performance office today. */
public record ReviewerIsOfTheOffice(boolean ofOffice) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !ofOffice;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
