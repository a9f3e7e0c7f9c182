package org.kaoping.supervision.rules;

import org.kaoping.kernel.BusinessRule;

/** A check has two different inspectors. */
public record TwoInspectorsAreNamed(Long first, Long second) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return first == null || second == null || first.equals(second);
  }
}
