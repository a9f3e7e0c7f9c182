package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** At least two different people visit. */
public record VisitHasTwoVisitors(long visitors) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return visitors < 2;
  }

  @Override
  public List<Object> arguments() {
    return List.of(visitors);
  }
}
