package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * The chair decides; the performance office may record it for the named chair, but not who raised
 * the item.
 */
public record ChairDecides(boolean allowed, String chair) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !allowed;
  }

  @Override
  public List<Object> arguments() {
    return List.of(chair);
  }
}
