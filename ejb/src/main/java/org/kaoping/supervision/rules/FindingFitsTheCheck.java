package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A finding is against the checked unit, or against a unit of the jurisdiction, and its division
 * belongs to it.
 */
public record FindingFitsTheCheck(int seq, boolean fits) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !fits;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
