package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An absence is entered by the person himself, by his unit's office or by the administrator. */
public record ArrangedByGiverOrOffice(boolean entitled, String giver) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !entitled;
  }

  @Override
  public List<Object> arguments() {
    return List.of(giver);
  }
}
