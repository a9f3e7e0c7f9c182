package org.kaoping.precheck;

import java.util.List;

/**
 * One thing that the pre-check looks for. Its texts stand in the bundle under {@code
 * rule.Precheck.<code>} (what is wrong, what to do; {0} is the number of places) and {@code
 * rule.Precheck.<code>.place} (one place).
 *
 * @param <T> what it looks at
 */
public interface Check<T> {
  /** Where the condition is not met; nothing when all is well. */
  List<Hit> hits(T subject);

  /** Stable code, stored with answers. */
  default String code() {
    return getClass().getSimpleName();
  }

  /** Whether it blocks. */
  default Gravity gravity() {
    return Gravity.WARNING;
  }
}
