package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageMove;
import org.kaoping.kernel.BusinessRule;

/** A stage that has opened keeps its first day; one that has not opens today at the earliest. */
public record OpeningLiesAhead(StageCode stage, LocalDate before, LocalDate wanted, LocalDate today)
    implements BusinessRule {

  /** The rule for a stage that moves. */
  public static OpeningLiesAhead of(StageMove move, LocalDate today) {
    return new OpeningLiesAhead(move.stage(), move.from().opensOn(), move.to().opensOn(), today);
  }

  @Override
  public boolean isBroken() {
    return !wanted.equals(before) && (!before.isAfter(today) || wanted.isBefore(today));
  }

  @Override
  public List<Object> arguments() {
    return List.of(stage, before, wanted, today);
  }
}
