package org.kaoping.cycle;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/**
 * A timer fires once. When a stage is prolonged after its timer has fired, the mark is lifted and
 * nothing in the process would set it again after the new limit; this does, once an hour, on one
 * node. It looks only at cycles whose schedule was changed and rests while a year is played.
 */
@Singleton
public class LateMarkSweep {
  private static final Duration LEASE = Duration.ofMinutes(50);

  @Inject private ScheduleVersions versions;
  @Inject private Appraisals appraisals;
  @Inject private DueDates dates;
  @Inject private DeadlineMarks marks;
  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "10", persistent = false)
  void hourly() {
    if (!clock.isSet() && leases.acquire(LeaseName.LATE_MARKS, LEASE)) {
      sweep();
    }
  }

  /**
   * Marks what is late and not marked; running it again changes nothing.
   *
   * @return how many marks were set
   */
  public int sweep() {
    int set = 0;
    for (long cycle : versions.changedCycles()) {
      for (UnitAppraisal appraisal : appraisals.ofCycle(cycle)) {
        set += mark(appraisal);
      }
    }
    return set;
  }

  private int mark(UnitAppraisal appraisal) {
    PlanPassage plan = appraisal.getPlan();
    WorkPassage work = appraisal.getWork();
    boolean planMissing = plan.getSubmittedOn() == null && !plan.isLate();
    boolean reportDue =
        work.getStage() == WorkStage.WRITING_REPORT
            || work.getStage() == WorkStage.AT_MEETING
            || work.getStage() == WorkStage.REPORT_TO_SUBMIT;
    boolean reportMissing =
        reportDue && work.getReportSubmittedOn() == null && !work.isReportLate();
    return markIf(planMissing, appraisal, StageCode.PLAN, marks::planLate)
        + markIf(reportMissing, appraisal, StageCode.REPORT, marks::reportLate);
  }

  private int markIf(
      boolean missing, UnitAppraisal appraisal, StageCode stage, LongConsumer marking) {
    LocalDate today = clock.today();
    if (!missing || !today.isAfter(dates.dueOnFor(appraisal.getId(), stage))) {
      return 0;
    }
    marking.accept(appraisal.getId());
    return 1;
  }
}
