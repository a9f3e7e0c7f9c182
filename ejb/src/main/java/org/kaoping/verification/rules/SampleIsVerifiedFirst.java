package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What was not drawn is taken over after everything drawn has been verified. */
public record SampleIsVerifiedFirst(int open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return open > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(open);
  }
}
