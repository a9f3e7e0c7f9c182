package org.kaoping.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.Variables;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkItems;

/** Keeps the work list in step with the engine's tasks, whoever or whatever moves them. */
@Dependent
public class WorkItemListener implements TaskListener {
  @Inject private WorkItems items;
  @Inject private WorkAddressing addressing;

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_CREATE.equals(task.getEventName())) {
      Role role = Role.valueOf(task.getCandidates().iterator().next().getGroupId());
      items.open(
          addressing.address(subject(task), task.getTaskDefinitionKey(), role, task.getId()));
    } else {
      items.closeTask(task.getId());
    }
  }

  private static SubjectRef subject(DelegateTask task) {
    if (task.hasVariable(Variables.ORDER_ID)) {
      return SubjectRef.order((Long) task.getVariable(Variables.ORDER_ID));
    }
    if (task.hasVariable(Variables.APPRAISAL_ID)) {
      return SubjectRef.appraisal((Long) task.getVariable(Variables.APPRAISAL_ID));
    }
    return SubjectRef.cycle((Long) task.getVariable(Variables.CYCLE_ID));
  }
}
