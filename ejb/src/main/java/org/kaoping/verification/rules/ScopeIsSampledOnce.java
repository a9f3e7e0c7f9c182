package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/**
 * Nobody draws again until the draw pleases: the earlier sample of the same scope is finished or
 * widened.
 */
public record ScopeIsSampledOnce(boolean open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return open;
  }
}
