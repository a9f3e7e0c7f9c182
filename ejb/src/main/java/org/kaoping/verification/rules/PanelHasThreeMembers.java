package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A panel has three different members at least. */
public record PanelHasThreeMembers(long members) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return members < 3;
  }

  @Override
  public List<Object> arguments() {
    return List.of(members);
  }
}
