package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A sample is only ever widened. */
public record SampleGrows(int percent, int least, int percentBefore, int leastBefore)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return percent < percentBefore
        || least < leastBefore
        || percent == percentBefore && least == leastBefore;
  }

  @Override
  public List<Object> arguments() {
    return List.of(percentBefore, leastBefore);
  }
}
