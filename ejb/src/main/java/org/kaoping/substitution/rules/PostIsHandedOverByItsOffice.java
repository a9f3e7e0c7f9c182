package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An office hands over its own unit's desks; posts of leaders and of administration only the
 * administrator.
 */
public record PostIsHandedOverByItsOffice(boolean entitled, String post) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !entitled;
  }

  @Override
  public List<Object> arguments() {
    return List.of(post);
  }
}
