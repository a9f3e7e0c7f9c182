package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A round closes when every sheet has been entered by two people. */
public record EverySheetIsEnteredTwice(List<Integer> incomplete) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !incomplete.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(incomplete);
  }
}
