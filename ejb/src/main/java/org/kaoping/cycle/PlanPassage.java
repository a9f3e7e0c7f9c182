package org.kaoping.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;

/**
 * A plan's way: draft, approval inside, submission, review, return, sign-off, last revision,
 * filing. The first submission decides whether the plan was in time; a resubmission has a limit of
 * its own.
 */
@Embeddable
public class PlanPassage {
  @Enumerated(EnumType.STRING)
  @Column(name = "plan_stage")
  private PlanStage stage = PlanStage.DRAFTING;

  @Column(name = "plan_submitted_on")
  private LocalDate submittedOn;

  @Column(name = "plan_on_paper")
  private boolean onPaper;

  @Column(name = "plan_late")
  private boolean late;

  @Column(name = "plan_returns")
  private int returns;

  @Column(name = "plan_returned_on")
  private LocalDate returnedOn;

  @Column(name = "plan_resubmission_due")
  private LocalDate resubmissionDueOn;

  @Column(name = "plan_resubmission_late")
  private boolean resubmissionLate;

  @Column(name = "plan_signed_off_on")
  private LocalDate signedOffOn;

  @Column(name = "plan_signed_off_for")
  private String signedOffBy;

  @Column(name = "plan_instruction")
  private String instruction;

  @Column(name = "plan_slip_number")
  private String slipNumber;

  @Column(name = "plan_document_number")
  private String documentNumber;

  @Column(name = "plan_filed_on")
  private LocalDate filedOn;

  void sendForApproval() {
    move(PlanStage.APPROVAL_INSIDE, PlanStage.DRAFTING);
  }

  void decideInside(boolean approved) {
    move(approved ? PlanStage.TO_SUBMIT : PlanStage.DRAFTING, PlanStage.APPROVAL_INSIDE);
  }

  /** The day of receipt decides whether the plan came in time. */
  void submit(LocalDate receivedOn, LocalDate dueOn, boolean paper) {
    move(PlanStage.IN_REVIEW, PlanStage.TO_SUBMIT);
    submittedOn = receivedOn;
    onPaper = paper;
    late = receivedOn.isAfter(dueOn);
  }

  void correctReceipt(LocalDate receivedOn, LocalDate dueOn) {
    submittedOn = receivedOn;
    late = receivedOn.isAfter(dueOn);
  }

  void passReview() {
    move(PlanStage.AT_SIGN_OFF, PlanStage.IN_REVIEW);
  }

  void giveBack(LocalDate on, LocalDate dueOn) {
    move(PlanStage.RETURNED, PlanStage.IN_REVIEW, PlanStage.AT_SIGN_OFF);
    returns++;
    returnedOn = on;
    resubmissionDueOn = dueOn;
  }

  void giveBack(SignOff decision, LocalDate on, LocalDate dueOn) {
    Rules.check(ActFitsStage.of(stage, PlanStage.AT_SIGN_OFF));
    giveBack(on, dueOn);
    keep(decision);
  }

  private void keep(SignOff decision) {
    instruction = decision.instruction();
    slipNumber = decision.slipNumber();
  }

  void resubmit(LocalDate on) {
    move(PlanStage.IN_REVIEW, PlanStage.RETURNED);
    resubmissionLate |= on.isAfter(resubmissionDueOn);
  }

  void signOff(SignOff decision, String leader) {
    move(PlanStage.FINAL_REVISION, PlanStage.AT_SIGN_OFF);
    signedOffOn = decision.decidedOn();
    signedOffBy = leader;
    keep(decision);
  }

  void finishFinalRevision() {
    move(PlanStage.TO_FILE, PlanStage.FINAL_REVISION);
  }

  void file(LocalDate on, String number) {
    move(PlanStage.FILED, PlanStage.TO_FILE);
    filedOn = on;
    documentNumber = number;
  }

  /** A later last day for the returned plan. */
  void extendResubmission(LocalDate to) {
    Rules.check(ActFitsStage.of(stage, PlanStage.RETURNED));
    resubmissionDueOn = to;
    resubmissionLate = false;
  }

  /** The submission's limit was moved; what has not been submitted is not late yet. */
  void limitMoved() {
    late &= submittedOn != null;
  }

  /** The plan's last day has passed and it has not been submitted. */
  void markLate() {
    if (submittedOn == null) {
      late = true;
    }
  }

  void markResubmissionLate() {
    if (stage == PlanStage.RETURNED) {
      resubmissionLate = true;
    }
  }

  private void move(PlanStage to, PlanStage... from) {
    Rules.check(ActFitsStage.of(stage, from));
    stage = to;
  }

  public PlanStage getStage() {
    return stage;
  }

  public LocalDate getSubmittedOn() {
    return submittedOn;
  }

  public boolean isOnPaper() {
    return onPaper;
  }

  public boolean isLate() {
    return late;
  }

  public int getReturns() {
    return returns;
  }

  public LocalDate getReturnedOn() {
    return returnedOn;
  }

  public LocalDate getResubmissionDueOn() {
    return resubmissionDueOn;
  }

  public boolean isResubmissionLate() {
    return resubmissionLate;
  }

  public LocalDate getSignedOffOn() {
    return signedOffOn;
  }

  public String getSignedOffBy() {
    return signedOffBy;
  }

  public String getInstruction() {
    return instruction;
  }

  public String getSlipNumber() {
    return slipNumber;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getFiledOn() {
    return filedOn;
  }
}
