package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** The engine's open tasks, to compare the work list with. */
@ApplicationScoped
public class OpenTasks {
  @Inject private ProcessEngine engine;

  /** Ids of all open tasks. */
  public Set<String> ids() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getId)
        .collect(Collectors.toSet());
  }
}
