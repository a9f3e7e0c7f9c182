package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Points are decided beside a verified rate, so that the computed score stands beside them. */
public record RateIsFoundFirst(int seq, boolean found) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !found;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
