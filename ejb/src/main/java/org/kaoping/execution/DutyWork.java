package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** Puts duty tasks on the divisions' work lists and takes them off. */
@ApplicationScoped
public class DutyWork {
  @Inject private WorkItems items;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private DutyTaskLimits limits;

  /** Carrying out is due before the self-assessment begins. */
  void askToCarryOut(DutyTask task) {
    AppraisalCycle cycle = cycleOf(task);
    open(
        task,
        cycle,
        WorkKinds.CARRY_OUT,
        ShanghaiDates.startOf(cycle.stage(StageCode.SELF_ASSESSMENT).opensOn()));
  }

  /** Replaces what is open on the task by its self-assessment, due on the stage's last day. */
  void askForSelfAssessment(DutyTask task) {
    close(task);
    AppraisalCycle cycle = cycleOf(task);
    open(task, cycle, WorkKinds.SELF_ASSESS, ShanghaiDates.endOf(limits.dueOn(task)));
  }

  /** Carrying out ends at 100 percent, and is taken up again when less is reported. */
  void followProgress(DutyTask task) {
    if (task.getState() != DutyTaskState.OPEN) {
      return;
    }
    if (task.getProgressPercent() == 100) {
      items.close(task.ref(), WorkKinds.CARRY_OUT);
    } else if (items.openOn(task.ref(), WorkKinds.CARRY_OUT).isEmpty()) {
      askToCarryOut(task);
    }
  }

  void close(DutyTask task) {
    items.close(task.ref(), WorkKinds.CARRY_OUT);
    items.close(task.ref(), WorkKinds.SELF_ASSESS);
  }

  private void open(DutyTask task, AppraisalCycle cycle, String kind, Instant dueAt) {
    UnitAppraisal appraisal = appraisals.get(task.getAppraisalId());
    items.open(
        new NewWorkItem(
            kind,
            task.ref(),
            cycle.getId(),
            cycle.getYear(),
            appraisal.getUnitId(),
            Role.DIVISION,
            task.getDivisionId(),
            null,
            dueAt));
  }

  private AppraisalCycle cycleOf(DutyTask task) {
    return cycles.get(appraisals.get(task.getAppraisalId()).getCycleId());
  }
}
