package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nothing of an uploaded table is stored while one row of it is wrong. */
public record ImportHasNoErrors(long errors) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return errors > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(errors);
  }
}
