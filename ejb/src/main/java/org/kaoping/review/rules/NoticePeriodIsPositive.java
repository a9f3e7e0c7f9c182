package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A notice, an extension of it and the time for a review last 1 to 60 working days. */
public record NoticePeriodIsPositive(int days) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return days < 1 || days > 60;
  }

  @Override
  public List<Object> arguments() {
    return List.of(days);
  }
}
