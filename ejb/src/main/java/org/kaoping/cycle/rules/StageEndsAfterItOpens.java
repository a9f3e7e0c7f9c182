package org.kaoping.cycle.rules;

import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.kernel.BusinessRule;

/** A stage is not due before it opens. */
public record StageEndsAfterItOpens(StageCode stage, StageDates dates) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return dates.dueOn().isBefore(dates.opensOn());
  }

  @Override
  public List<Object> arguments() {
    return List.of(stage, dates.opensOn(), dates.dueOn());
  }
}
