package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * While a public notice of the scores has not been concluded, scores change only by a decision on
 * an objection or appeal.
 *
 * @param lastDay last day of the notice
 * @param undecided objections and appeals that wait for a decision
 */
public record ScoresAreNotFrozen(boolean frozen, LocalDate lastDay, long undecided)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return frozen;
  }

  @Override
  public List<Object> arguments() {
    return List.of(lastDay, undecided);
  }
}
