package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only an indicator that the scheme scores by a rule of its own is verified by that rule. */
public record IndicatorHasARuleOfItsOwn(int seq, boolean has) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !has;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
