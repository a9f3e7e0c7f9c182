package org.kaoping.rectification.rules;

import org.kaoping.kernel.BusinessRule;

/**
 * A talk by the performance office is proposed by the ladder and held only after a person has
 * released it by a notice (约谈通知书).
 *
 * @param released whether it was, or no release is needed
 */
public record TalkIsReleased(boolean released) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !released;
  }
}
