package org.kaoping.organization.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A login name belongs to one person. */
public record LoginIsFree(boolean taken, String login) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return taken;
  }

  @Override
  public List<Object> arguments() {
    return List.of(login);
  }
}
