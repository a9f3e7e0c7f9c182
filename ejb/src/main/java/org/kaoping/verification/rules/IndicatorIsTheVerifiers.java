package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An indicator that has been given to a verifier is verified by him, and in his own unit by the one
 * named for that.
 */
public record IndicatorIsTheVerifiers(int seq, boolean mine, String verifier)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !mine;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq, verifier == null ? "" : verifier);
  }
}
