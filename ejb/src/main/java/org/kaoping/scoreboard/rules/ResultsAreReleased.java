package org.kaoping.scoreboard.rules;

import org.kaoping.kernel.BusinessRule;
import org.kaoping.security.Role;

/**
 * Embargo: before their release, scores and places are seen by the performance office, which
 * determines them, and by the leaders, who decide on them; by nobody else.
 *
 * @param released whether the cycle's results have been released
 * @param reader the role in which somebody wants to see them
 */
public record ResultsAreReleased(boolean released, Role reader) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !released && !seesThroughEmbargo(reader);
  }

  /** Whether a role works on results that are not released yet. */
  public static boolean seesThroughEmbargo(Role role) {
    return role == Role.PERFORMANCE_OFFICE || role == Role.CITY_LEADER;
  }
}
