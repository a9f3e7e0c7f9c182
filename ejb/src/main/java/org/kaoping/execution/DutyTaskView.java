package org.kaoping.execution;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.OwnerDuty;

/**
 * A duty task as a person reads it.
 *
 * @param id the task
 * @param appraisalId its unit appraisal
 * @param year the cycle's year
 * @param unitName the appraised unit
 * @param indicatorId identity of the indicator
 * @param seq its number in the plan's table
 * @param level1 first level
 * @param level2 the indicator's text
 * @param fullPoints its points
 * @param divisionId who does it
 * @param divisionName the division's name
 * @param duty lead or assist
 * @param state where it stands
 * @param progressPercent 0–100, last reported
 * @param completionRate percent of the target by self-assessment, or null
 * @param statement the self-assessment's words, or null
 * @param late whether the self-assessment came, or has not come, after the last day
 * @param version to be sent back with an act
 * @param progress reports, oldest first
 * @param closingReason why it ended before its time, or null
 */
public record DutyTaskView(
    long id,
    long appraisalId,
    int year,
    String unitName,
    long indicatorId,
    int seq,
    String level1,
    String level2,
    BigDecimal fullPoints,
    long divisionId,
    String divisionName,
    OwnerDuty duty,
    DutyTaskState state,
    int progressPercent,
    BigDecimal completionRate,
    String statement,
    boolean late,
    long version,
    List<ProgressLine> progress,
    String closingReason) {

  /** What evidence and work items point to. */
  public SubjectRef ref() {
    return SubjectRef.dutyTask(id);
  }

  public boolean isLead() {
    return duty == OwnerDuty.LEAD;
  }
}
