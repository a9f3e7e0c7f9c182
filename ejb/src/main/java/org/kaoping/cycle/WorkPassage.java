package org.kaoping.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;

/**
 * A unit's way from dispatch to the confirmed result: execution, self-assessment, report, bureau
 * meeting, submission, verification, confirmation.
 */
@Embeddable
public class WorkPassage {
  @Enumerated(EnumType.STRING)
  @Column(name = "work_stage")
  private WorkStage stage = WorkStage.PLANNING;

  @Column(name = "dispatched_on")
  private LocalDate dispatchedOn;

  @Column(name = "dispatch_before_filing")
  private boolean dispatchBeforeFiling;

  @Column(name = "self_assessments_late")
  private boolean selfAssessmentsLate;

  @Column(name = "meeting_on")
  private LocalDate meetingOn;

  @Column(name = "minutes_number")
  private String minutesNumber;

  @Column(name = "report_submitted_on")
  private LocalDate reportSubmittedOn;

  @Column(name = "report_late")
  private boolean reportLate;

  @Column(name = "report_returns")
  private int reportReturns;

  @Column(name = "report_returned_on")
  private LocalDate reportReturnedOn;

  @Column(name = "report_resubmission_due")
  private LocalDate resubmissionDueOn;

  @Column(name = "report_resubmission_late")
  private boolean resubmissionLate;

  @Column(name = "results_missing")
  private boolean resultsMissing;

  @Column(name = "objections")
  private int objections;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  void allowDispatch(boolean beforeFiling) {
    move(WorkStage.DISPATCH_ALLOWED, WorkStage.PLANNING);
    dispatchBeforeFiling = beforeFiling;
  }

  void dispatch(LocalDate on) {
    move(WorkStage.EXECUTING, WorkStage.DISPATCH_ALLOWED);
    dispatchedOn = on;
  }

  void openSelfAssessment() {
    move(WorkStage.SELF_ASSESSING, WorkStage.EXECUTING);
  }

  void closeCollection() {
    move(WorkStage.WRITING_REPORT, WorkStage.SELF_ASSESSING);
  }

  void finishReport() {
    move(WorkStage.AT_MEETING, WorkStage.WRITING_REPORT);
  }

  void holdMeeting(boolean approved, LocalDate on, String minutes) {
    move(approved ? WorkStage.REPORT_TO_SUBMIT : WorkStage.WRITING_REPORT, WorkStage.AT_MEETING);
    meetingOn = on;
    minutesNumber = minutes;
  }

  void submitReport(LocalDate on, LocalDate dueOn) {
    move(WorkStage.REPORT_IN_REVIEW, WorkStage.REPORT_TO_SUBMIT);
    reportSubmittedOn = on;
    reportLate = on.isAfter(dueOn);
  }

  void correctReceipt(LocalDate receivedOn, LocalDate dueOn) {
    reportSubmittedOn = receivedOn;
    reportLate = receivedOn.isAfter(dueOn);
  }

  void returnReport(LocalDate on, LocalDate dueOn) {
    move(WorkStage.REPORT_RETURNED, WorkStage.REPORT_IN_REVIEW);
    reportReturns++;
    reportReturnedOn = on;
    resubmissionDueOn = dueOn;
  }

  void resubmitReport(LocalDate on) {
    move(WorkStage.REPORT_IN_REVIEW, WorkStage.REPORT_RETURNED);
    resubmissionLate |= on.isAfter(resubmissionDueOn);
  }

  void acceptReport() {
    move(WorkStage.VERIFYING, WorkStage.REPORT_IN_REVIEW);
  }

  void verified() {
    move(WorkStage.TO_CONFIRM, WorkStage.VERIFYING);
  }

  void object() {
    move(WorkStage.VERIFYING, WorkStage.TO_CONFIRM);
    objections++;
  }

  void confirm(LocalDate on) {
    move(WorkStage.CONFIRMED, WorkStage.TO_CONFIRM);
    confirmedOn = on;
  }

  /** A later last day for the returned report. */
  void extendResubmission(LocalDate to) {
    Rules.check(ActFitsStage.of(stage, WorkStage.REPORT_RETURNED));
    resubmissionDueOn = to;
    resubmissionLate = false;
  }

  void reportLimitMoved() {
    reportLate &= reportSubmittedOn != null;
  }

  void selfAssessmentLimitMoved() {
    selfAssessmentsLate &= stage != WorkStage.SELF_ASSESSING;
  }

  void markSelfAssessmentsLate() {
    selfAssessmentsLate |= stage == WorkStage.SELF_ASSESSING;
  }

  void markReportLate() {
    if (reportSubmittedOn == null) {
      reportLate = true;
    }
  }

  void markResubmissionLate() {
    resubmissionLate |= stage == WorkStage.REPORT_RETURNED;
  }

  void markResultsMissing() {
    resultsMissing = true;
  }

  private void move(WorkStage to, WorkStage... from) {
    Rules.check(ActFitsStage.of(stage, from));
    stage = to;
  }

  public WorkStage getStage() {
    return stage;
  }

  public LocalDate getDispatchedOn() {
    return dispatchedOn;
  }

  public boolean isDispatchBeforeFiling() {
    return dispatchBeforeFiling;
  }

  public boolean isSelfAssessmentsLate() {
    return selfAssessmentsLate;
  }

  public LocalDate getMeetingOn() {
    return meetingOn;
  }

  public String getMinutesNumber() {
    return minutesNumber;
  }

  public LocalDate getReportSubmittedOn() {
    return reportSubmittedOn;
  }

  public boolean isReportLate() {
    return reportLate;
  }

  public int getReportReturns() {
    return reportReturns;
  }

  public LocalDate getReportReturnedOn() {
    return reportReturnedOn;
  }

  public LocalDate getResubmissionDueOn() {
    return resubmissionDueOn;
  }

  public boolean isResubmissionLate() {
    return resubmissionLate;
  }

  public boolean isResultsMissing() {
    return resultsMissing;
  }

  public int getObjections() {
    return objections;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }
}
