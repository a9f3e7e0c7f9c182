package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A batch is withdrawn once. */
public record BatchIsCounted(int number, boolean withdrawn) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return withdrawn;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
