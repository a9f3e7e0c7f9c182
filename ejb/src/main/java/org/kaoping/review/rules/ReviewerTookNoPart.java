package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody reviews a score that he verified, entered or submitted himself. */
public record ReviewerTookNoPart(boolean tookPart, String reviewer) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return tookPart;
  }

  @Override
  public List<Object> arguments() {
    return List.of(reviewer);
  }
}
