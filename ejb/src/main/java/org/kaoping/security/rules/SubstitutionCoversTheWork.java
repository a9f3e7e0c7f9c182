package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.security.Actor;
import org.kaoping.security.WorkArea;

/**
 * A limited substitution reaches only the work that it names.
 *
 * @param covered whether it reaches the act
 * @param giver for whom the person stands in
 * @param area what the substitution is limited to
 */
public record SubstitutionCoversTheWork(boolean covered, String giver, WorkArea area)
    implements BusinessRule {

  /** The refusal of an act outside a substitute's area. */
  public static SubstitutionCoversTheWork by(Actor substitute) {
    return new SubstitutionCoversTheWork(
        false, substitute.substituted().personName(), substitute.substituted().area());
  }

  @Override
  public boolean isBroken() {
    return !covered;
  }

  @Override
  public List<Object> arguments() {
    return List.of(giver, area);
  }
}
