package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A panel on an indicator that is not scored by a completion rate decides in points. */
public record PanelDecidesInPoints(int seq, boolean byRateInstead) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return byRateInstead;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
