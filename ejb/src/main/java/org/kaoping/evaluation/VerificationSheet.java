package org.kaoping.evaluation;

import java.util.List;
import org.kaoping.cycle.WorkStage;

/**
 * The verification of one unit.
 *
 * @param appraisalId the unit appraisal
 * @param cycleId its cycle
 * @param year the appraised year
 * @param unitId the unit
 * @param unitName its name
 * @param stage where the appraisal stands
 * @param round 1, and one more after each objection of the unit
 * @param version version of the appraisal, for the next act
 * @param open whether rates may be entered now
 * @param awaitsApproval whether the verification may be approved now
 * @param lines the indicators in the plan's order
 */
public record VerificationSheet(
    long appraisalId,
    long cycleId,
    int year,
    long unitId,
    String unitName,
    WorkStage stage,
    int round,
    long version,
    boolean open,
    boolean awaitsApproval,
    List<VerificationLine> lines) {

  /** How many indicators the office has still to verify. */
  public long toVerify() {
    return lines.stream().filter(VerificationLine::isToVerify).count();
  }

  /** How many results departments have still to deliver. */
  public long awaited() {
    return lines.stream().filter(VerificationLine::isAwaited).count();
  }

  /** How many rates the office changed. */
  public long changed() {
    return lines.stream().filter(VerificationLine::isChanged).count();
  }
}
