package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.plan.DutyAssignment;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.security.Role;

/** Opens the duty tasks of a unit at dispatch, and its self-assessment when the year is over. */
@Named("dutyTasks")
@ApplicationScoped
public class DutyOpening {
  @Inject private Appraisals appraisals;
  @Inject private PlanDocuments plans;
  @Inject private DutyTasks tasks;
  @Inject private DutyWork work;
  @Inject private BusinessClock clock;
  @Inject private AuditTrail audit;
  @Inject private Outbox outbox;

  private record Duty(long indicatorId, long divisionId) {}

  /** Opens a task for every division's part in every indicator; those that exist stay. */
  public void open(long appraisalId) {
    UnitAppraisal appraisal = appraisals.get(appraisalId);
    int opened = followPlan(appraisal);
    audit.bySystem("DutyOpening.open", appraisal.ref(), "duty tasks opened: " + opened);
  }

  /**
   * Asks every division to assess itself. The plan may have been revised since an early dispatch,
   * so the tasks first follow its latest revision.
   */
  public void openSelfAssessment(long appraisalId) {
    UnitAppraisal appraisal = appraisals.get(appraisalId);
    appraisal.openSelfAssessment();
    followPlan(appraisal);
    List<DutyTask> open =
        tasks.of(appraisalId).stream()
            .filter(task -> task.getState() == DutyTaskState.OPEN)
            .toList();
    for (DutyTask task : open) {
      task.openSelfAssessment();
      work.askForSelfAssessment(task);
    }
    audit.bySystem(
        "DutyOpening.openSelfAssessment", appraisal.ref(), "duty tasks to assess: " + open.size());
  }

  private int followPlan(UnitAppraisal appraisal) {
    Map<Duty, DutyAssignment> wanted = wanted(appraisal.getId());
    Map<Duty, DutyTask> present = new HashMap<>();
    for (DutyTask task : tasks.of(appraisal.getId())) {
      present.put(new Duty(task.getIndicatorId(), task.getDivisionId()), task);
    }
    present.forEach((duty, task) -> follow(task, wanted.get(duty)));
    int opened = 0;
    for (Map.Entry<Duty, DutyAssignment> duty : wanted.entrySet()) {
      if (!present.containsKey(duty.getKey())) {
        DutyTask task = new DutyTask(appraisal.getId(), duty.getValue());
        tasks.add(task);
        work.askToCarryOut(task);
        opened++;
      }
    }
    return opened;
  }

  private void follow(DutyTask task, DutyAssignment assignment) {
    if (task.getState() != DutyTaskState.OPEN) {
      return;
    }
    if (assignment != null) {
      task.follow(assignment);
    } else {
      withdraw(task, "no longer in the plan");
    }
  }

  private void withdraw(DutyTask task, String why) {
    task.withdraw(why);
    work.close(task);
    audit.bySystem("DutyOpening.withdraw", task.ref(), why);
  }

  /**
   * A change order amended the filed plan: new owners get tasks, tasks whose duty has gone are
   * closed with the reason, all others follow and keep their progress. Before dispatch there is
   * nothing to follow; once the self-assessments are collected, tasks stay as they were.
   *
   * @param why what the divisions are told, with the document number
   */
  public void followChange(long appraisalId, String why) {
    UnitAppraisal appraisal = appraisals.get(appraisalId);
    WorkStage stage = appraisal.getWork().getStage();
    if (stage != WorkStage.EXECUTING && stage != WorkStage.SELF_ASSESSING) {
      return;
    }
    Map<Duty, DutyAssignment> wanted = wanted(appraisalId);
    for (DutyTask task : tasks.of(appraisalId)) {
      DutyAssignment duty = wanted.remove(new Duty(task.getIndicatorId(), task.getDivisionId()));
      followChange(task, duty, stage, why);
    }
    for (DutyAssignment duty : wanted.values()) {
      DutyTask task = new DutyTask(appraisalId, duty);
      tasks.add(task);
      begin(task, stage);
    }
  }

  private void followChange(DutyTask task, DutyAssignment duty, WorkStage stage, String why) {
    if (duty == null && task.getState() != DutyTaskState.CLOSED) {
      withdraw(task, why);
      outbox.post(
          new NewNotice(
              "DutyTaskWithdrawn",
              Role.DIVISION,
              task.getDivisionId(),
              task.ref(),
              List.of(why),
              "duty-task-withdrawn:" + task.getId() + ":" + task.getVersion()));
    } else if (duty != null && task.isWithdrawn()) {
      task.resume(duty);
      begin(task, stage);
    } else if (duty != null && task.getState() != DutyTaskState.CLOSED) {
      task.follow(duty);
    }
  }

  private void begin(DutyTask task, WorkStage stage) {
    if (stage == WorkStage.SELF_ASSESSING) {
      task.openSelfAssessment();
      work.askForSelfAssessment(task);
    } else {
      work.askToCarryOut(task);
    }
  }

  /** One duty per division and indicator; who is named as lead and assist leads. */
  private Map<Duty, DutyAssignment> wanted(long appraisalId) {
    Map<Duty, DutyAssignment> wanted = new LinkedHashMap<>();
    for (DutyAssignment each : plans.duties(appraisalId, clock.today())) {
      wanted.merge(
          new Duty(each.indicatorId(), each.divisionId()),
          each,
          (one, other) -> one.duty() == OwnerDuty.LEAD ? one : other);
    }
    return wanted;
  }
}
