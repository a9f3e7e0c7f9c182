package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody gives another one's post to himself. */
public record NobodyAppointsHimself(long arrangerId, long appointedId) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return arrangerId == appointedId;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
