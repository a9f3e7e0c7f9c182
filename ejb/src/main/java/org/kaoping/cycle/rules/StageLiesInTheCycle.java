package org.kaoping.cycle.rules;

import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.kernel.BusinessRule;

/**
 * The dates of a cycle lie between the beginning of the year before the appraised one, in which it
 * is prepared, and the end of the year after, in which it is closed.
 */
public record StageLiesInTheCycle(StageCode stage, StageDates dates, int year)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return dates.opensOn().getYear() < year - 1 || dates.dueOn().getYear() > year + 1;
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        stage, dates.opensOn(), dates.dueOn(), String.valueOf(year - 1), String.valueOf(year + 1));
  }
}
