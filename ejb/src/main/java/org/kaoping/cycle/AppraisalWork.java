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

/** Addresses the steps of a unit appraisal: to the unit, or to the offices of the jurisdiction. */
@ApplicationScoped
public class AppraisalWork implements WorkAddressee {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private DueDates dates;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public NewWorkItem address(SubjectRef subject, String taskId, Role role) {
    UnitAppraisal appraisal = appraisals.get(subject.id());
    AppraisalCycle cycle = cycles.get(appraisal.getCycleId());
    LocalDate dueOn = dueOn(appraisal, cycle, taskId);
    return new NewWorkItem(
        taskId,
        subject,
        cycle.getId(),
        cycle.getYear(),
        appraisal.getUnitId(),
        role,
        role.reach() == Role.Reach.JURISDICTION ? cycle.getJurisdictionId() : appraisal.getUnitId(),
        null,
        dueOn == null ? null : ShanghaiDates.endOf(dueOn));
  }

  private LocalDate dueOn(UnitAppraisal appraisal, AppraisalCycle cycle, String taskId) {
    return switch (taskId) {
      case TaskIds.REVISE_PLAN -> appraisal.getPlan().getResubmissionDueOn();
      case TaskIds.REVISE_REPORT -> appraisal.getWork().getResubmissionDueOn();
      default ->
          StageWork.stageOf(taskId)
              .map(stage -> dates.dueOnFor(appraisal.getId(), stage))
              .orElse(null);
    };
  }
}
