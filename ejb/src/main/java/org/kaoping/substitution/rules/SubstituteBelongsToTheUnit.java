package org.kaoping.substitution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A substitute belongs to the same unit; for an office of the jurisdiction, to the same office. */
public record SubstituteBelongsToTheUnit(boolean belongs, String substitute, String post)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !belongs;
  }

  @Override
  public List<Object> arguments() {
    return List.of(substitute, post);
  }
}
