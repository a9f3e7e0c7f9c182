package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** Moves the timers that stand at a step's limit, in the transaction of the act. */
@ApplicationScoped
public class LimitTimers {
  @Inject private ProcessEngine engine;

  /**
   * Moves the waiting timers of one step. A timer that has fired is left alone: what it marked is
   * judged anew by dates.
   *
   * @param engineTaskId the step's task; null for work kept in rows, which has no timer
   * @param to the first instant that is too late
   */
  public void move(String engineTaskId, Instant to) {
    Task task =
        engineTaskId == null
            ? null
            : engine.getTaskService().createTaskQuery().taskId(engineTaskId).singleResult();
    if (task == null) {
      return;
    }
    ManagementService jobs = engine.getManagementService();
    for (String timer : timersOf(task)) {
      jobs.createJobQuery()
          .processInstanceId(task.getProcessInstanceId())
          .activityId(timer)
          .timers()
          .list()
          .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(to)));
    }
  }

  private Set<String> timersOf(Task task) {
    RepositoryService models = engine.getRepositoryService();
    Collection<BoundaryEvent> events =
        models
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementsByType(BoundaryEvent.class);
    return events.stream()
        .filter(event -> event.getAttachedTo().getId().equals(task.getTaskDefinitionKey()))
        .map(BoundaryEvent::getId)
        .collect(Collectors.toSet());
  }
}
