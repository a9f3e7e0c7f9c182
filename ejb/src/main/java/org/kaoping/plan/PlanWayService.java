package org.kaoping.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.DueDates;
import org.kaoping.cycle.SignOff;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.extension.LateActs;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.processes.Messages;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.receipt.ReceiptBook;
import org.kaoping.receipt.ReceiptUse;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * A plan's way from the draft to the file (方案“制定工作方案”): approval inside the unit, submission to the
 * performance office, review, return, sign-off by a city leader, last revision, filing, dispatch.
 */
@Stateless
public class PlanWayService {
  /** Acts on the submitting side: whoever did one of them does not decide on the same plan. */
  private static final Set<String> SUBMITTING =
      Set.of(
          "PlanDocumentService.saveDraft",
          "PlanDocumentService.confirmImport",
          "PlanWayService.sendForApproval",
          "PlanWayService.submitPlan",
          "PlanWayService.resubmitPlan");

  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private DueDates dates;
  @Inject private LateActs late;
  @Inject private PlanDocuments plans;
  @Inject private Calendars calendars;
  @Inject private ReceiptBook receipts;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;

  /**
   * The unit office lays the draft before the leading group; chapters and table must be complete.
   */
  @Act(by = Role.UNIT_OFFICE)
  public void sendForApproval(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.sendPlanForApproval();
    plans.requireComplete(appraisalId);
    steps.complete(appraisal.ref(), TaskIds.DRAFT_PLAN);
  }

  /** The leading group approves the draft, or gives it back with a reason. */
  @Act(by = Role.LEADING_GROUP)
  public void decideInside(ActContext context, long appraisalId, boolean approved) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    appraisal.decidePlanInside(approved);
    requireReasonUnless(approved);
    act.detail("approved=%s", approved);
    steps.complete(
        appraisal.ref(), TaskIds.APPROVE_PLAN_INSIDE, Map.of(Variables.PLAN_APPROVED, approved));
  }

  /** The unit office submits the plan electronically; today decides whether it is in time. */
  @Act(by = Role.UNIT_OFFICE)
  public void submitPlan(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate dueOn = planDueOn(appraisal, clock.today());
    appraisal.submitPlan(clock.today(), dueOn, false);
    act.detail("late=%s", appraisal.getPlan().isLate());
    steps.complete(appraisal.ref(), TaskIds.SUBMIT_PLAN);
  }

  /**
   * The performance office registers a plan that came on paper.
   *
   * @param receivedOn the day of receipt, which decides whether it is in time; not in the future
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordPaperSubmission(ActContext context, long appraisalId, LocalDate receivedOn) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(new DateIsNotInTheFuture(receivedOn, clock.today()));
    appraisal.submitPlan(receivedOn, planDueOn(appraisal, receivedOn), true);
    receipts.planReceivedOn(appraisal, receivedOn, context.documentNumber());
    act.detail("received on %s", receivedOn);
    steps.complete(appraisal.ref(), TaskIds.SUBMIT_PLAN);
  }

  /**
   * The performance office puts a submission on record that stands in the register of receipts; the
   * receipt decides whether it is in time, however late it is put on record.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordReceivedPlan(ActContext context, long appraisalId, long receiptId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate receivedOn = receipts.use(receiptId, appraisal, ReceiptUse.PLAN_SUBMISSION);
    appraisal.submitPlan(receivedOn, planDueOn(appraisal, receivedOn), true);
    act.detail("received on %s, receipt %d", receivedOn, receiptId);
    steps.complete(appraisal.ref(), TaskIds.SUBMIT_PLAN);
  }

  /** The same for a revised plan, which has a limit of its own. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordReceivedRevision(ActContext context, long appraisalId, long receiptId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate receivedOn = receipts.use(receiptId, appraisal, ReceiptUse.PLAN_RESUBMISSION);
    appraisal.resubmitPlan(receivedOn);
    plans.requireComplete(appraisalId);
    act.detail("received on %s, receipt %d", receivedOn, receiptId);
    steps.complete(appraisal.ref(), TaskIds.REVISE_PLAN);
  }

  /** The plan's last day; a locked stage takes nothing after it. */
  private LocalDate planDueOn(UnitAppraisal appraisal, LocalDate on) {
    LocalDate dueOn = dates.dueOnFor(appraisal.getId(), StageCode.PLAN);
    late.require(appraisal.getCycleId(), StageCode.PLAN, appraisal.getUnitId(), on, dueOn);
    return dueOn;
  }

  /**
   * The performance office passes the plan on to the city leader, or returns it with its opinion.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void reviewPlan(ActContext context, long appraisalId, PlanReview outcome) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    if (outcome == PlanReview.PASSED) {
      appraisal.passPlanReview();
    } else {
      requireReasonUnless(false);
      appraisal.returnPlan(clock.today(), resubmissionDueOn(appraisal));
    }
    act.detail("%s", outcome);
    steps.complete(
        appraisal.ref(), TaskIds.REVIEW_PLAN, Map.of(Variables.PLAN_REVIEW, outcome.name()));
  }

  /** The unit office submits the revised plan again; it has a limit of its own. */
  @Act(by = Role.UNIT_OFFICE)
  public void resubmitPlan(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate dueOn = appraisal.getPlan().getResubmissionDueOn();
    appraisal.resubmitPlan(clock.today());
    late.require(
        appraisal.getCycleId(), StageCode.PLAN, appraisal.getUnitId(), clock.today(), dueOn);
    plans.requireComplete(appraisalId);
    steps.complete(appraisal.ref(), TaskIds.REVISE_PLAN);
  }

  /** A city leader decides on the plan himself. */
  @Act(by = Role.CITY_LEADER)
  public void signOff(ActContext context, long appraisalId, SignOff decision) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    decide(appraisal, decision, act.actor().postName());
  }

  /**
   * The performance office records a city leader's decision on paper: for whom, when, under which
   * document number; the scan is attached as evidence.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordSignOff(ActContext context, long appraisalId, SignOff decision) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    Rules.check(
        new LeaderIsNamed(context.onBehalfOf()),
        new DocumentNumberIsGiven(context.documentNumber()));
    decide(appraisal, decision, context.onBehalfOf());
  }

  private void decide(UnitAppraisal appraisal, SignOff decision, String leader) {
    Rules.check(new DateIsNotInTheFuture(decision.decidedOn(), clock.today()));
    if (decision.signedOff()) {
      appraisal.signOffPlan(decision, leader);
    } else {
      Rules.check(new ReasonIsGiven(decision.instruction()));
      appraisal.returnPlanByLeader(decision, clock.today(), resubmissionDueOn(appraisal));
    }
    act.detail("signedOff=%s on %s for %s", decision.signedOff(), decision.decidedOn(), leader);
    steps.complete(
        appraisal.ref(),
        TaskIds.SIGN_OFF_PLAN,
        Map.of(Variables.PLAN_SIGNED_OFF, decision.signedOff()));
  }

  /** The unit office ends the last revision after sign-off. */
  @Act(by = Role.UNIT_OFFICE)
  public void finishFinalRevision(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.finishFinalRevision();
    plans.requireComplete(appraisalId);
    steps.complete(appraisal.ref(), TaskIds.FINAL_REVISION);
  }

  /** The performance office files the plan under its document number (备案). */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void filePlan(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
    appraisal.filePlan(clock.today(), context.documentNumber());
    plans.freeze(appraisalId);
    steps.complete(appraisal.ref(), TaskIds.FILE_PLAN);
    if (steps.awaits(appraisalId, Messages.DISPATCH_ALLOWED)) {
      steps.tell(appraisalId, Messages.DISPATCH_ALLOWED);
    }
  }

  /** The performance office lets the unit dispatch its tasks before the plan is filed. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void allowEarlyDispatch(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.allowEarlyDispatch();
    steps.tell(appraisalId, Messages.DISPATCH_ALLOWED);
  }

  /** The unit office dispatches the duty tasks to the divisions. */
  @Act(by = Role.UNIT_OFFICE)
  public void dispatch(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.dispatch(clock.today());
    steps.complete(appraisal.ref(), TaskIds.DISPATCH_TASKS);
  }

  private LocalDate resubmissionDueOn(UnitAppraisal appraisal) {
    Term term = cycles.get(appraisal.getCycleId()).getPlanResubmission();
    return calendars.dueDate(term, clock.today()).dueOn();
  }

  private void requireReasonUnless(boolean positive) {
    if (!positive) {
      Rules.check(new ReasonIsGiven(act.context().reason()));
    }
  }
}
