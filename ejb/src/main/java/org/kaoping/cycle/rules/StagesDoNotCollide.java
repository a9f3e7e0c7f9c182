package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.BusinessRule;

/** A stage that builds on another is not due (or open) before it. */
public record StagesDoNotCollide(
    StageCode earlier, LocalDate earlierOn, StageCode later, LocalDate laterOn)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return laterOn.isBefore(earlierOn);
  }

  @Override
  public List<Object> arguments() {
    return List.of(earlier, earlierOn, later, laterOn);
  }
}
