package org.kaoping.cycle.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A returned document gets between 1 and 90 days. */
public record ResubmissionLimitIsPositive(int days) implements BusinessRule {
  private static final int LONGEST = 90;

  @Override
  public boolean isBroken() {
    return days < 1 || days > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(days);
  }
}
