package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A number stands for one problem of a report. */
public record ProblemNumberIsFree(boolean taken, String number) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return taken;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
