package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.kaoping.processes.BusinessKeys;
import org.kaoping.processes.ProcessIds;
import org.kaoping.processes.ProcessModels;

/** Where the process of a case stands, for the diagram. */
@ApplicationScoped
public class ProcessPlace {
  @Inject private ProcessEngine engine;

  /** Ids of the activities at which a unit appraisal waits, in the given process. */
  public List<String> ofAppraisal(long appraisalId, String processId) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
        .processDefinitionKey(processId)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(id -> engine.getRuntimeService().getActiveActivityIds(id).stream())
        .distinct()
        .toList();
  }

  /** Ids of the activities at which a cycle waits. */
  public List<String> ofCycle(long cycleId) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(BusinessKeys.cycle(cycleId))
        .list()
        .stream()
        .flatMap(
            instance -> engine.getRuntimeService().getActiveActivityIds(instance.getId()).stream())
        .distinct()
        .toList();
  }

  /** The model of a process as BPMN 2.0 XML. */
  public String diagram(String processId) {
    if (!ProcessIds.all().contains(processId)) {
      throw new IllegalArgumentException("Unknown process " + processId);
    }
    try (InputStream model =
        ProcessModels.class
            .getClassLoader()
            .getResourceAsStream(ProcessModels.resourceOf(processId))) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
