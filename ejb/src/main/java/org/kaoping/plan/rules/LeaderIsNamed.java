package org.kaoping.plan.rules;

import org.kaoping.kernel.BusinessRule;

/** A decision recorded on behalf of a leader names his post (代录). */
public record LeaderIsNamed(String leader) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return leader == null || leader.isBlank();
  }
}
