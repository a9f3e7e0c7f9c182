package org.kaoping.kernel;

import java.util.List;

/**
 * One rule of the field: a condition and what to tell the person when it is broken.
 *
 * <p>Implementations are small records named after what the rule demands. The message stands in the
 * bundle {@code org.kaoping.messages.Rules} under {@code rule.<code>}; {@link #arguments()} fill
 * its places in order.
 */
public interface BusinessRule {

  /** Whether the facts given to the rule break it. */
  boolean isBroken();

  /** Stable name of the rule, used in messages, audit records and HTTP problems. */
  default String code() {
    return getClass().getSimpleName();
  }

  /** What the message names: stage, person, date, limit. Never null. */
  default List<Object> arguments() {
    return List.of();
  }
}
