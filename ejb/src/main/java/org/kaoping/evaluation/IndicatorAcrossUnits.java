package org.kaoping.evaluation;

import java.util.List;
import org.kaoping.cycle.WorkStage;

/**
 * One indicator in all units of a cycle that have it.
 *
 * @param cycleId the cycle
 * @param indicator the indicator
 * @param lines one line per unit, in the cycle's order
 */
public record IndicatorAcrossUnits(long cycleId, IndicatorKey indicator, List<UnitLine> lines) {
  /**
   * The indicator in one unit.
   *
   * @param appraisalId the unit appraisal
   * @param unitName the unit
   * @param stage where its appraisal stands
   * @param version version of the appraisal, for the next act
   * @param open whether rates may be entered for it now
   * @param line the indicator there
   */
  public record UnitLine(
      long appraisalId,
      String unitName,
      WorkStage stage,
      long version,
      boolean open,
      VerificationLine line) {}
}
