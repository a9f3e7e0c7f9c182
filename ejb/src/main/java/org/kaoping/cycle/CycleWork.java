package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkAddressee;

/** Addresses the steps of a whole cycle to the offices of its jurisdiction. */
@ApplicationScoped
public class CycleWork implements WorkAddressee {
  @Inject private Cycles cycles;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.CYCLE;
  }

  @Override
  public NewWorkItem address(SubjectRef subject, String taskId, Role role) {
    AppraisalCycle cycle = cycles.get(subject.id());
    return new NewWorkItem(
        taskId,
        subject,
        cycle.getId(),
        cycle.getYear(),
        null,
        role,
        cycle.getJurisdictionId(),
        null,
        ShanghaiDates.endOf(dueOn(cycle, taskId)));
  }

  private static LocalDate dueOn(AppraisalCycle cycle, String taskId) {
    return TaskIds.ISSUE_SCHEME.equals(taskId)
        ? cycle.stage(StageCode.PLAN).opensOn()
        : cycle.stage(StageWork.stageOf(taskId).orElse(StageCode.COMMENDATION)).dueOn();
  }
}
