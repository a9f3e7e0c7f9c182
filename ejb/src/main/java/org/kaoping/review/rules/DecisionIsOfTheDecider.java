package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.review.ReviewDecider;

/** The notice says who decides. */
public record DecisionIsOfTheDecider(boolean decider, ReviewDecider wanted)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !decider;
  }

  @Override
  public List<Object> arguments() {
    return List.of(wanted);
  }
}
