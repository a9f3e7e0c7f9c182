package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Nobody decides for somebody who submitted: he could not decide it himself.
 *
 * @param submitted whether the one who is stood in for took part in submitting
 * @param giver his name
 */
public record NotDecidedForItsSubmitter(boolean submitted, String giver) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return submitted;
  }

  @Override
  public List<Object> arguments() {
    return List.of(giver);
  }
}
