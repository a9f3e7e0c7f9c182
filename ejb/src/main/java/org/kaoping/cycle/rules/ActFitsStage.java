package org.kaoping.cycle.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An act belongs to a stage; before it and after it, it is refused.
 *
 * @param actual where the case stands
 * @param allowed where the act belongs
 */
public record ActFitsStage(Enum<?> actual, List<Enum<?>> allowed) implements BusinessRule {

  /** The rule for an act that belongs to one of some stages. */
  public static ActFitsStage of(Enum<?> actual, Enum<?>... allowed) {
    return new ActFitsStage(actual, List.of(allowed));
  }

  @Override
  public boolean isBroken() {
    return !allowed.contains(actual);
  }

  @Override
  public List<Object> arguments() {
    return List.of(actual, allowed);
  }
}
