package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.extension.ExtendedLimits;

/**
 * Reads limits from the cycle's schedule; the only source of due dates for work items and timers.
 */
@ApplicationScoped
public class DueDates {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private ExtendedLimits extended;

  /** Last day of a stage of a cycle. */
  public LocalDate dueOn(long cycleId, StageCode stage) {
    return cycles.get(cycleId).stage(stage).dueOn();
  }

  /** First day of a stage of a cycle. */
  public LocalDate opensOn(long cycleId, StageCode stage) {
    return cycles.get(cycleId).stage(stage).opensOn();
  }

  /** Last day of a stage for a unit appraisal: its cycle's, or a later one granted to the unit. */
  public LocalDate dueOnFor(long appraisalId, StageCode stage) {
    UnitAppraisal appraisal = appraisals.get(appraisalId);
    return extended.later(appraisal.ref(), stage, dueOn(appraisal.getCycleId(), stage));
  }

  /** Last day for a returned plan. */
  public LocalDate planResubmissionDueOn(long appraisalId) {
    return appraisals.get(appraisalId).getPlan().getResubmissionDueOn();
  }

  /** Last day for a returned report. */
  public LocalDate reportResubmissionDueOn(long appraisalId) {
    return appraisals.get(appraisalId).getWork().getResubmissionDueOn();
  }
}
