package org.kaoping.evaluation.rules;

import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.BusinessRule;

/**
 * Verified rates are shown to a unit once the verification has been approved, not while the office
 * still works on them.
 *
 * @param officeReads whether the reader belongs to the offices of the jurisdiction
 * @param stage where the unit's appraisal stands
 */
public record RatesAreOut(boolean officeReads, WorkStage stage) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !officeReads && stage != WorkStage.TO_CONFIRM && stage != WorkStage.CONFIRMED;
  }
}
