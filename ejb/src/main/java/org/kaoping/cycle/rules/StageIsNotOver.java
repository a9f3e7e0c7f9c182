package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.BusinessRule;

/**
 * A stage whose last day has passed and in which nobody has anything to do is history; while
 * somebody is late in it, it may still be prolonged.
 *
 * @param open work items and timers that hang on it
 */
public record StageIsNotOver(StageCode stage, LocalDate dueOn, long open, LocalDate today)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return dueOn.isBefore(today) && open == 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(stage, dueOn);
  }
}
