package org.kaoping.execution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.execution.rules.LeadsHaveAssessedThemselves;
import org.kaoping.execution.rules.MissingAssistsAreExplained;
import org.kaoping.execution.rules.ProgressFallsOnlyWithAReason;
import org.kaoping.execution.rules.ProgressIsDescribed;
import org.kaoping.extension.LateActs;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/** Divisions carry out their duty tasks and assess themselves; the unit's office collects. */
@Stateless
public class ExecutionService {
  @Inject private DutyTasks tasks;
  @Inject private DutyTaskViews views;
  @Inject private DutyWork work;
  @Inject private Appraisals appraisals;
  @Inject private DutyTaskLimits limits;
  @Inject private LateActs late;
  @Inject private OrgUnits units;
  @Inject private Outbox outbox;
  @Inject private ProcessSteps steps;
  @Inject private CurrentAct act;
  @Inject private Callers callers;
  @Inject private SubjectAccess access;
  @Inject private BusinessClock clock;

  /**
   * A division reports how far a task of its own has come.
   *
   * @param percent 0–100; less than before needs a reason
   * @param text what was done
   */
  @Act(by = Role.DIVISION)
  public void reportProgress(ActContext context, long dutyTaskId, int percent, String text) {
    DutyTask task = tasks.own(dutyTaskId);
    Rules.check(
        new ProgressIsDescribed(text),
        new ProgressFallsOnlyWithAReason(task.getProgressPercent(), percent, context.reason()));
    task.reportProgress(percent);
    tasks.add(
        new ProgressReport(dutyTaskId, clock.now(), clock.wallTime(), act.actor(), percent, text));
    work.followProgress(task);
    act.detail("%d%%", percent);
  }

  /**
   * A division assesses a task of its own.
   *
   * @param completionRate percent of the target, 0–999.99; from the lead only, null from others
   * @param statement how the task was done
   */
  @Act(by = Role.DIVISION)
  public void selfAssess(
      ActContext context, long dutyTaskId, BigDecimal completionRate, String statement) {
    DutyTask task = tasks.own(dutyTaskId);
    boolean first = task.getAssessedOn() == null;
    LocalDate dueOn = limits.dueOn(task);
    task.selfAssess(completionRate, statement, clock.today(), dueOn);
    if (first) {
      UnitAppraisal appraisal = appraisals.get(task.getAppraisalId());
      late.require(
          appraisal.getCycleId(),
          StageCode.SELF_ASSESSMENT,
          appraisal.getUnitId(),
          clock.today(),
          dueOn);
    }
    work.close(task);
    act.detail("rate=%s late=%s", completionRate, task.isLate());
  }

  /** The unit's office gives a self-assessment back with a reason. */
  @Act(by = Role.UNIT_OFFICE)
  public void returnSelfAssessment(ActContext context, long dutyTaskId) {
    DutyTask task = tasks.own(dutyTaskId);
    Rules.check(new ReasonIsGiven(context.reason()));
    task.giveBack();
    work.askForSelfAssessment(task);
    outbox.post(
        new NewNotice(
            "SelfAssessmentReturned",
            Role.DIVISION,
            task.getDivisionId(),
            task.ref(),
            List.of(context.reason()),
            "self-assessment-returned:" + dutyTaskId + ":" + task.getReturns()));
  }

  /**
   * The unit's office closes the collection. Every lead must have assessed itself; assisting
   * divisions may be missing for a reason.
   */
  @Act(by = Role.UNIT_OFFICE)
  public void closeCollection(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    appraisal.closeCollection();
    List<DutyTask> all =
        tasks.of(appraisalId).stream()
            .filter(task -> task.getState() != DutyTaskState.CLOSED)
            .toList();
    List<String> missingAssists = missing(all, OwnerDuty.ASSIST);
    Rules.check(
        new LeadsHaveAssessedThemselves(missing(all, OwnerDuty.LEAD)),
        new MissingAssistsAreExplained(missingAssists, context.reason()));
    for (DutyTask task : all) {
      task.close();
      work.close(task);
    }
    act.detail("collected=%d missing=%d", all.size(), missingAssists.size());
    steps.complete(appraisal.ref(), TaskIds.COLLECT_SELF_ASSESSMENTS);
  }

  private List<String> missing(List<DutyTask> all, OwnerDuty duty) {
    return all.stream()
        .filter(task -> task.getDuty() == duty && !task.isAssessed())
        .map(task -> units.get(task.getDivisionId()).getName())
        .collect(Collectors.toList());
  }

  /** The duty tasks of a unit appraisal that the caller may see: a division sees its own. */
  @Reads
  public List<DutyTaskView> tasks(long appraisalId) {
    appraisals.readable(appraisalId);
    return views.of(
        tasks.of(appraisalId).stream().filter(task -> access.isReadable(task.ref())).toList());
  }

  /** The tasks of the caller's own divisions in a year. */
  @Reads
  public List<DutyTaskView> mine(int year) {
    List<Long> divisions =
        callers.assignments().stream()
            .filter(actor -> actor.role() == Role.DIVISION)
            .map(Actor::scopeId)
            .distinct()
            .toList();
    return views.of(tasks.ofDivisions(divisions, year));
  }

  /** One duty task that the caller may see. */
  @Reads
  public DutyTaskView task(long id) {
    return views.of(List.of(tasks.readable(id))).get(0);
  }
}
