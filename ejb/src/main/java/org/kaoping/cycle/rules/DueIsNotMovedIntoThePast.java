package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageMove;
import org.kaoping.kernel.BusinessRule;

/**
 * A stage is not shortened to a day that has passed: that would make late, after the fact, who was
 * in time. To prolong a passed stage to another passed day is allowed, since it only helps.
 */
public record DueIsNotMovedIntoThePast(
    StageCode stage, LocalDate before, LocalDate wanted, LocalDate today) implements BusinessRule {

  /** The rule for a stage that moves. */
  public static DueIsNotMovedIntoThePast of(StageMove move, LocalDate today) {
    return new DueIsNotMovedIntoThePast(
        move.stage(), move.from().dueOn(), move.to().dueOn(), today);
  }

  @Override
  public boolean isBroken() {
    return wanted.isBefore(before) && wanted.isBefore(today);
  }

  @Override
  public List<Object> arguments() {
    return List.of(stage, before, wanted, today);
  }
}
