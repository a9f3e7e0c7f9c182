package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Who verifies an indicator across all units needs another person for the units that he belongs to.
 */
public record OtherIsNamedForOwnUnit(String verifier, List<String> ownUnits, boolean otherFits)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !ownUnits.isEmpty() && !otherFits;
  }

  @Override
  public List<Object> arguments() {
    return List.of(verifier, String.join("、", ownUnits));
  }
}
