package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.DueDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.rectification.RectificationLimits;

/**
 * Dates of the models' timers. A limit's timer fires at the first instant that is too late: the
 * midnight in Shanghai after its last day.
 */
@Named("deadlines")
@ApplicationScoped
public class Deadlines {
  @Inject private DueDates dates;
  @Inject private RectificationLimits rectifications;

  public Date planDue(long appraisalId) {
    return after(dates.dueOnFor(appraisalId, StageCode.PLAN));
  }

  public Date planResubmissionDue(long appraisalId) {
    return after(dates.planResubmissionDueOn(appraisalId));
  }

  public Date selfEvaluationOpens(long cycleId) {
    return Date.from(ShanghaiDates.startOf(dates.opensOn(cycleId, StageCode.SELF_ASSESSMENT)));
  }

  public Date selfAssessmentDue(long cycleId) {
    return after(dates.dueOn(cycleId, StageCode.SELF_ASSESSMENT));
  }

  public Date reportDue(long appraisalId) {
    return after(dates.dueOnFor(appraisalId, StageCode.REPORT));
  }

  public Date reportResubmissionDue(long appraisalId) {
    return after(dates.reportResubmissionDueOn(appraisalId));
  }

  public Date verificationDue(long cycleId) {
    return after(dates.dueOn(cycleId, StageCode.VERIFICATION));
  }

  public Date deliveredResultsDue(long cycleId) {
    return after(dates.dueOn(cycleId, StageCode.DELIVERED_RESULTS));
  }

  public Date commendationDue(long cycleId) {
    return after(dates.dueOn(cycleId, StageCode.COMMENDATION));
  }

  public Date rectificationDue(long orderId) {
    return after(rectifications.dueOn(orderId));
  }

  private static Date after(LocalDate lastDay) {
    return Date.from(ShanghaiDates.endOf(lastDay));
  }
}
