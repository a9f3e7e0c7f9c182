package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A row continues an indicator of the same plan, and no indicator is continued twice.
 *
 * @param free whether the identity belongs to this plan and no other row has taken it
 * @param seq number of the row
 */
public record IndicatorIsOfThisPlan(boolean free, int seq) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !free;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
