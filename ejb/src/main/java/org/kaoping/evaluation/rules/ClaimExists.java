package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only what the leading division has claimed can be accepted as claimed. */
public record ClaimExists(int seq, boolean exists) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !exists;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
