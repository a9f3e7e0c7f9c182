package org.kaoping.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;

/** 单位年度考核: one unit's way through a cycle. It owns the stages; the process follows it. */
@Entity
@Table(name = "unit_appraisal")
public class UnitAppraisal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "series_id")
  private long seriesId;

  @Embedded private PlanPassage plan = new PlanPassage();
  @Embedded private WorkPassage work = new WorkPassage();

  @Version private long version;

  protected UnitAppraisal() {}

  UnitAppraisal(long cycleId, long unitId, long seriesId) {
    this.cycleId = cycleId;
    this.unitId = unitId;
    this.seriesId = seriesId;
  }

  public SubjectRef ref() {
    return SubjectRef.appraisal(id);
  }

  /** The plan may be changed only while it lies with the unit office. */
  public void requirePlanEditable() {
    Rules.check(
        ActFitsStage.of(
            plan.getStage(), PlanStage.DRAFTING, PlanStage.RETURNED, PlanStage.FINAL_REVISION));
  }

  public void sendPlanForApproval() {
    plan.sendForApproval();
  }

  public void decidePlanInside(boolean approved) {
    plan.decideInside(approved);
  }

  public void submitPlan(LocalDate receivedOn, LocalDate dueOn, boolean onPaper) {
    plan.submit(receivedOn, dueOn, onPaper);
  }

  /** The register is corrected: the day on which the plan came decides anew whether it was late. */
  public void correctPlanReceipt(LocalDate receivedOn, LocalDate dueOn) {
    plan.correctReceipt(receivedOn, dueOn);
  }

  /** The same for the report. */
  public void correctReportReceipt(LocalDate receivedOn, LocalDate dueOn) {
    work.correctReceipt(receivedOn, dueOn);
  }

  public void passPlanReview() {
    plan.passReview();
  }

  /** Gives the plan back for revision with a limit of its own. */
  public void returnPlan(LocalDate on, LocalDate resubmissionDueOn) {
    plan.giveBack(on, resubmissionDueOn);
  }

  /** The city leader gives the plan back; his instruction stays with it. */
  public void returnPlanByLeader(SignOff decision, LocalDate on, LocalDate resubmissionDueOn) {
    plan.giveBack(decision, on, resubmissionDueOn);
  }

  public void resubmitPlan(LocalDate on) {
    plan.resubmit(on);
  }

  public void signOffPlan(SignOff decision, String leader) {
    plan.signOff(decision, leader);
  }

  public void finishFinalRevision() {
    plan.finishFinalRevision();
  }

  /** Files the plan; dispatch is allowed from now on if it was not before. */
  public void filePlan(LocalDate on, String documentNumber) {
    plan.file(on, documentNumber);
    if (work.getStage() == WorkStage.PLANNING) {
      work.allowDispatch(false);
    }
  }

  /** The office lets dispatch begin before the plan is filed, once the plan has been signed off. */
  public void allowEarlyDispatch() {
    Rules.check(ActFitsStage.of(plan.getStage(), PlanStage.FINAL_REVISION, PlanStage.TO_FILE));
    work.allowDispatch(true);
  }

  public void dispatch(LocalDate on) {
    work.dispatch(on);
  }

  public void openSelfAssessment() {
    work.openSelfAssessment();
  }

  /** Closes the collection of self-assessments; the plan must have been filed by then. */
  public void closeCollection() {
    Rules.check(ActFitsStage.of(plan.getStage(), PlanStage.FILED));
    work.closeCollection();
  }

  public void finishReport() {
    work.finishReport();
  }

  public void holdMeeting(boolean approved, LocalDate on, String minutesNumber) {
    work.holdMeeting(approved, on, minutesNumber);
  }

  public void submitReport(LocalDate on, LocalDate dueOn) {
    work.submitReport(on, dueOn);
  }

  public void returnReport(LocalDate on, LocalDate resubmissionDueOn) {
    work.returnReport(on, resubmissionDueOn);
  }

  public void resubmitReport(LocalDate on) {
    work.resubmitReport(on);
  }

  public void acceptReport() {
    work.acceptReport();
  }

  /** Verification has been approved; the unit is asked to confirm. */
  public void verified() {
    work.verified();
  }

  /** The unit objects; verification opens again. */
  public void objectToResult() {
    work.object();
  }

  public void confirmResult(LocalDate on) {
    work.confirm(on);
  }

  void extendPlanResubmission(LocalDate to) {
    plan.extendResubmission(to);
  }

  void extendReportResubmission(LocalDate to) {
    work.extendResubmission(to);
  }

  /** A mark that a timer set before the limit was moved is taken back: it is judged anew. */
  void stageExtended(StageCode stage) {
    switch (stage) {
      case PLAN -> plan.limitMoved();
      case SELF_ASSESSMENT -> work.selfAssessmentLimitMoved();
      case REPORT -> work.reportLimitMoved();
      default -> {}
    }
  }

  void markPlanLate() {
    plan.markLate();
  }

  void markPlanResubmissionLate() {
    plan.markResubmissionLate();
  }

  void markSelfAssessmentsLate() {
    work.markSelfAssessmentsLate();
  }

  void markReportLate() {
    work.markReportLate();
  }

  void markReportResubmissionLate() {
    work.markResubmissionLate();
  }

  void markResultsMissing() {
    work.markResultsMissing();
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public long getUnitId() {
    return unitId;
  }

  public long getSeriesId() {
    return seriesId;
  }

  public PlanPassage getPlan() {
    return plan;
  }

  public WorkPassage getWork() {
    return work;
  }

  public long getVersion() {
    return version;
  }
}
