package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.BusinessKeys;
import org.kaoping.processes.ProcessIds;
import org.kaoping.processes.Variables;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.worklist.WorkItem;
import org.kaoping.worklist.WorkItems;

/**
 * Moves processes on, in the transaction of the act. The rest of the application knows steps and
 * subjects, not the engine.
 */
@ApplicationScoped
public class ProcessSteps {
  @Inject private ProcessEngine engine;
  @Inject private WorkItems items;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** Starts the process of a cycle. */
  public void startCycle(long cycleId) {
    start(
        ProcessIds.APPRAISAL_CYCLE,
        BusinessKeys.cycle(cycleId),
        Map.of(Variables.CYCLE_ID, cycleId));
  }

  /** Starts the process of a unit appraisal. */
  public void startUnitAppraisal(long appraisalId, long cycleId) {
    start(
        ProcessIds.UNIT_APPRAISAL,
        BusinessKeys.unitAppraisal(appraisalId),
        Map.of(Variables.APPRAISAL_ID, appraisalId, Variables.CYCLE_ID, cycleId));
  }

  /** Starts the process of a rectification order. */
  public void startRectification(long orderId) {
    start(
        ProcessIds.RECTIFICATION,
        BusinessKeys.rectification(orderId),
        Map.of(Variables.ORDER_ID, orderId));
  }

  private void start(String process, String businessKey, Map<String, Object> variables) {
    engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
  }

  /** Completes a step without an outcome. */
  public void complete(SubjectRef subject, String taskId) {
    complete(subject, taskId, Map.of());
  }

  /**
   * Completes the open step of a subject.
   *
   * @param taskId one of {@code org.kaoping.processes.TaskIds}
   * @param outcome gateway outcomes by variable name
   * @throws Refused {@code DecidedMeanwhile} when somebody else has completed it
   */
  public void complete(SubjectRef subject, String taskId, Map<String, Object> outcome) {
    takeAggregate();
    WorkItem item =
        items.openOn(subject, taskId).orElseThrow(() -> new Refused(new DecidedMeanwhile()));
    move(() -> engine.getTaskService().complete(item.getEngineTaskId(), outcome));
  }

  /**
   * Whoever comes second to a step is told so; a deadlock is left to the caller, who tries again.
   */
  private static void move(Runnable step) {
    try {
      step.run();
    } catch (OptimisticLockingException | NullValueException lost) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /** Whether a step of a subject is open. */
  public boolean isOpen(SubjectRef subject, String taskId) {
    return items.openOn(subject, taskId).isPresent();
  }

  /**
   * Hands a message to the process of a unit appraisal that waits for it.
   *
   * @param messageName one of {@code org.kaoping.processes.Messages}
   */
  public void tell(long appraisalId, String messageName) {
    takeAggregate();
    move(
        () ->
            engine
                .getRuntimeService()
                .createMessageCorrelation(messageName)
                .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
                .correlate());
  }

  /** Whether a process of a unit appraisal waits for a message. */
  public boolean awaits(long appraisalId, String messageName) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .messageEventSubscriptionName(messageName)
            .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
            .count()
        > 0;
  }

  /**
   * Writes the aggregate before the engine's rows: of two people who decide at once, the second
   * waits for the first at the aggregate and is told, instead of both waiting for each other's
   * rows.
   */
  private void takeAggregate() {
    em.flush();
  }
}
