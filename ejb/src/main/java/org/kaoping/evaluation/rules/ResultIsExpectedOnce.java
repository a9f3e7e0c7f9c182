package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** One indicator of a unit has one delivered result from one department. */
public record ResultIsExpectedOnce(int seq, boolean alreadyExpected) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return alreadyExpected;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
