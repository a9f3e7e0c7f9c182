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
import org.kaoping.plan.DutyAssignment;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.plan.PlanDocuments;

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
      task.withdraw();
      work.close(task);
      audit.bySystem("DutyOpening.withdraw", task.ref(), "no longer in the plan");
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
