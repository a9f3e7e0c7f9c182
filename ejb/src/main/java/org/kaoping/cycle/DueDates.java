package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Reads limits from the cycle's schedule; the only source of due dates for work items and timers.
 */
@ApplicationScoped
public class DueDates {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;

  /** Last day of a stage of a cycle. */
  public LocalDate dueOn(long cycleId, StageCode stage) {
    return cycles.get(cycleId).stage(stage).dueOn();
  }

  /** First day of a stage of a cycle. */
  public LocalDate opensOn(long cycleId, StageCode stage) {
    return cycles.get(cycleId).stage(stage).opensOn();
  }

  /** Last day of a stage of the cycle that a unit appraisal belongs to. */
  public LocalDate dueOnFor(long appraisalId, StageCode stage) {
    return dueOn(appraisals.get(appraisalId).getCycleId(), stage);
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
