package org.kaoping.web.it.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.kaoping.processes.BusinessKeys;
import org.kaoping.processes.ProcessIds;

/** Fires single timers before they are due, and looks at the engine's tasks. */
@ApplicationScoped
public class Timers {
  @Inject private ProcessEngine engine;

  /** Fires a timer of a unit appraisal, whenever it is due. */
  public void fire(long appraisalId, String activity) {
    engine.getManagementService().executeJob(job(appraisalId, activity).getId());
  }

  /** The waiting timer of a unit appraisal; null when there is none. */
  public Job job(long appraisalId, String activity) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance(appraisalId))
        .activityId(activity)
        .singleResult();
  }

  /** Lets a failed timer fire again. */
  public void heal(long appraisalId, String activity) {
    engine.getManagementService().setJobRetries(job(appraisalId, activity).getId(), 3);
  }

  /** How many open tasks of a kind a unit appraisal has. */
  public long tasks(long appraisalId, String taskId) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
        .taskDefinitionKey(taskId)
        .count();
  }

  private String instance(long appraisalId) {
    ProcessInstance instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
            .processDefinitionKey(ProcessIds.UNIT_APPRAISAL)
            .singleResult();
    return instance.getId();
  }
}
