package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Administration and audit are not given over: their holders are named by the jurisdiction. */
public record SubstitutionIsForAppraisalWork(boolean takesPart) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !takesPart;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
