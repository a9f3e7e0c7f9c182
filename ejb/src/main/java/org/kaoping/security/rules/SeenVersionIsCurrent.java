package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A decision counts only on what its maker has seen.
 *
 * @param expected the version seen; null when it was not said
 * @param actual the version stored
 */
public record SeenVersionIsCurrent(Long expected, long actual) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return expected != null && expected != actual;
  }

  @Override
  public List<Object> arguments() {
    return List.of(expected, actual);
  }
}
