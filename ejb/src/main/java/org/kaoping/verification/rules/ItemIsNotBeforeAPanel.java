package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** While a panel sits on an item, its rate waits for the decision. */
public record ItemIsNotBeforeAPanel(int seq, boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return open;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
