package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Nobody approves, reviews, verifies or decides what he submitted himself (separation of duties).
 *
 * @param actedBefore whether the person took part on the submitting side of this case
 * @param personName whom the message names
 */
public record NotDecidedByItsSubmitter(boolean actedBefore, String personName)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return actedBefore;
  }

  @Override
  public List<Object> arguments() {
    return List.of(personName);
  }
}
