package org.kaoping.precheck.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Only a warning that the pre-check gives now can be answered; what blocks must be mended. */
public record WarningIsFound(String check, boolean found) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !found;
  }

  @Override
  public List<Object> arguments() {
    return List.of(check);
  }
}
