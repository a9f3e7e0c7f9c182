package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who reports less than before says why. */
public record ProgressFallsOnlyWithAReason(int before, int now, String reason)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return now < before && (reason == null || reason.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(before, now);
  }
}
