package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.security.Role;

/** An act is open only to those who hold a post with one of its roles today. */
public record ActsOnlyInOwnRole(List<Role> allowed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return true;
  }

  @Override
  public List<Object> arguments() {
    return List.of(allowed);
  }
}
