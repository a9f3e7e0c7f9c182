package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A table with findings is not taken over. */
public record ProblemImportHasNoErrors(int errors) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return errors > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(errors);
  }
}
