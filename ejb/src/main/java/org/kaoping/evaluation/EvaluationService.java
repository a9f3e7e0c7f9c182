package org.kaoping.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.DueDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.evaluation.rules.DecidingBodyIsNamed;
import org.kaoping.evaluation.rules.MinutesNumberIsGiven;
import org.kaoping.evaluation.rules.ReportIsWritten;
import org.kaoping.extension.LateActs;
import org.kaoping.kernel.Rules;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.receipt.ReceiptBook;
import org.kaoping.receipt.ReceiptUse;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * The self-evaluation report's way (方案“自我测评”): written by the unit office, studied by the bureau
 * meeting, submitted, reviewed by the performance office, returned and submitted again.
 */
@Stateless
public class EvaluationService {
  /** Acts of those who write the report: whoever did one of them is not the meeting. */
  private static final Set<String> WRITING =
      Set.of("EvaluationService.saveReport", "EvaluationService.finishReport");

  /** Acts on the submitting side: whoever did one of them does not review the report. */
  private static final Set<String> SUBMITTING =
      Set.of(
          "EvaluationService.saveReport",
          "EvaluationService.finishReport",
          "EvaluationService.holdMeeting",
          "EvaluationService.submitReport",
          "EvaluationService.resubmitReport");

  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private DueDates dates;
  @Inject private LateActs late;
  @Inject private SelfEvaluationReports reports;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private Calendars calendars;
  @Inject private ReceiptBook receipts;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;

  /**
   * The unit office saves its report, as a new revision unless the text is what it was.
   *
   * @return the id of the revision that holds the text
   */
  @Act(by = Role.UNIT_OFFICE)
  public long saveReport(ActContext context, long appraisalId, String text) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(
        ActFitsStage.of(
            appraisal.getWork().getStage(), WorkStage.WRITING_REPORT, WorkStage.REPORT_RETURNED));
    Optional<SelfEvaluationReport> latest = reports.latest(appraisalId);
    if (latest.isPresent() && latest.get().says(text)) {
      return latest.get().getId();
    }
    int number = latest.map(SelfEvaluationReport::getNumber).orElse(0) + 1;
    SelfEvaluationReport report =
        new SelfEvaluationReport(appraisalId, number, text, act.actor(), clock.now());
    reports.add(report);
    act.detail("revision %d, %d characters", number, report.getText().length());
    return report.getId();
  }

  /** The unit office lays the written report before the bureau meeting. */
  @Act(by = Role.UNIT_OFFICE)
  public void finishReport(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.finishReport();
    Rules.check(new ReportIsWritten(reports.latest(appraisalId).isPresent()));
    steps.complete(appraisal.ref(), TaskIds.WRITE_REPORT);
  }

  /**
   * The bureau meeting (局务会) decides on the report; a refusal says why. The leading group enters
   * it, or the unit office records it on behalf of the meeting.
   */
  @Act(by = {Role.LEADING_GROUP, Role.UNIT_OFFICE})
  public void holdMeeting(ActContext context, long appraisalId, Meeting meeting) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    if (act.actor().role() == Role.UNIT_OFFICE) {
      Rules.check(new DecidingBodyIsNamed(context.onBehalfOf()));
    } else {
      separation.requireNotDoneBySelf(appraisal.ref(), WRITING);
    }
    appraisal.holdMeeting(meeting.approved(), meeting.heldOn(), meeting.minutesNumber());
    Rules.check(
        new MinutesNumberIsGiven(meeting.minutesNumber()),
        new DateIsNotInTheFuture(meeting.heldOn(), clock.today()));
    requireReasonUnless(meeting.approved());
    act.detail(
        "approved=%s on %s, minutes %s",
        meeting.approved(), meeting.heldOn(), meeting.minutesNumber());
    steps.complete(
        appraisal.ref(),
        TaskIds.HOLD_BUREAU_MEETING,
        Map.of(Variables.REPORT_APPROVED, meeting.approved()));
  }

  /** The unit office submits the approved report; today decides whether it is in time. */
  @Act(by = Role.UNIT_OFFICE)
  public void submitReport(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate dueOn = dates.dueOnFor(appraisalId, StageCode.REPORT);
    appraisal.submitReport(clock.today(), dueOn);
    requireNotLocked(appraisal, dueOn);
    act.detail("late=%s", appraisal.getWork().isReportLate());
    steps.complete(appraisal.ref(), TaskIds.SUBMIT_REPORT);
  }

  /**
   * The performance office puts a report on record that stands in the register of receipts; the
   * receipt decides whether it is in time.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordReceivedReport(ActContext context, long appraisalId, long receiptId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate receivedOn = receipts.use(receiptId, appraisal, ReceiptUse.REPORT_SUBMISSION);
    appraisal.submitReport(receivedOn, dates.dueOnFor(appraisalId, StageCode.REPORT));
    act.detail("received on %s, receipt %d", receivedOn, receiptId);
    steps.complete(appraisal.ref(), TaskIds.SUBMIT_REPORT);
  }

  /** The same for a revised report, which has a limit of its own. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordReceivedRevision(ActContext context, long appraisalId, long receiptId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate receivedOn = receipts.use(receiptId, appraisal, ReceiptUse.REPORT_RESUBMISSION);
    appraisal.resubmitReport(receivedOn);
    act.detail("received on %s, receipt %d", receivedOn, receiptId);
    steps.complete(appraisal.ref(), TaskIds.REVISE_REPORT);
  }

  /** The performance office accepts the report, or returns it with its opinion. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void reviewReport(ActContext context, long appraisalId, ReportReview outcome) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    if (outcome == ReportReview.ACCEPTED) {
      appraisal.acceptReport();
    } else {
      requireReasonUnless(false);
      Term term = cycleOf(appraisal).getReportResubmission();
      appraisal.returnReport(clock.today(), calendars.dueDate(term, clock.today()).dueOn());
    }
    act.detail("%s", outcome);
    steps.complete(
        appraisal.ref(), TaskIds.REVIEW_REPORT, Map.of(Variables.REPORT_REVIEW, outcome.name()));
  }

  /** The unit office submits a returned report again; it has a limit of its own. */
  @Act(by = Role.UNIT_OFFICE)
  public void resubmitReport(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    LocalDate dueOn = appraisal.getWork().getResubmissionDueOn();
    appraisal.resubmitReport(clock.today());
    requireNotLocked(appraisal, dueOn);
    steps.complete(appraisal.ref(), TaskIds.REVISE_REPORT);
  }

  private void requireNotLocked(UnitAppraisal appraisal, LocalDate dueOn) {
    late.require(
        appraisal.getCycleId(), StageCode.REPORT, appraisal.getUnitId(), clock.today(), dueOn);
  }

  /** The latest revision of a report in the caller's scope; empty while there is none. */
  @Reads
  public Optional<ReportView> report(long appraisalId) {
    appraisals.readable(appraisalId);
    return reports.latest(appraisalId).map(ReportView::of);
  }

  /** All revisions of a report, the latest first. */
  @Reads
  public List<ReportView> reportRevisions(long appraisalId) {
    appraisals.readable(appraisalId);
    return reports.revisions(appraisalId).stream().map(ReportView::of).toList();
  }

  /** One revision of a report by its number. */
  @Reads
  public ReportView reportRevision(long appraisalId, int number) {
    Optional<ReportView> found =
        reportRevisions(appraisalId).stream()
            .filter(revision -> revision.number() == number)
            .findFirst();
    Rules.check(new KnownAndOwn(found.isPresent()));
    return found.orElseThrow();
  }

  private AppraisalCycle cycleOf(UnitAppraisal appraisal) {
    return cycles.get(appraisal.getCycleId());
  }

  private void requireReasonUnless(boolean positive) {
    if (!positive) {
      Rules.check(new ReasonIsGiven(act.context().reason()));
    }
  }
}
