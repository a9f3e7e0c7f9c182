package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.BusinessRule;

/** A locked stage takes no act after its last day, unless an exception is in force. */
public record ActIsBeforeTheLock(StageCode stage, LocalDate dueOn, boolean excepted)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !excepted;
  }

  @Override
  public List<Object> arguments() {
    return List.of(stage, dueOn);
  }
}
