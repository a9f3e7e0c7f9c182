package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.BusinessKeys;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;

/**
 * The measured step: the performance office passes a plan, from the user task of the review through
 * one gateway to the user task of the sign-off.
 */
@ApplicationScoped
public class Steps {
  private static final Map<String, Object> PASSED =
      Map.of(Variables.PLAN_REVIEW, PlanReview.PASSED.name());

  @Inject private ProcessEngine engine;
  @Inject private BareEngine bare;
  @Inject private PlanWayService plans;
  @Inject private CallerIdentity identity;
  @Inject private Sql sql;

  /**
   * An appraisal whose plan is under review.
   *
   * @param way how its step is completed, always the same
   * @param appraisalId the appraisal
   * @param processInstance its process
   * @param task the open task of the review
   */
  public record Subject(Way way, long appraisalId, String processInstance, String task) {}

  /** The subject at its open task. */
  public Subject at(Way way, long appraisalId) {
    String instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(BusinessKeys.unitAppraisal(appraisalId))
            .singleResult()
            .getId();
    return new Subject(way, appraisalId, instance, openTask(instance, TaskIds.REVIEW_PLAN));
  }

  /** Completes the step: what is measured. */
  public void complete(Subject subject) {
    switch (subject.way()) {
      case BARE -> bare.get().getTaskService().complete(subject.task(), PASSED);
      case WITH_WORK_LIST -> engine.getTaskService().complete(subject.task(), PASSED);
      case SERVICE ->
          identity.playAs(
              BenchCity.OFFICE,
              () -> {
                plans.reviewPlan(ActContext.plain(), subject.appraisalId(), PlanReview.PASSED);
                return null;
              });
    }
  }

  /**
   * Puts the step back to where it was before, so that process, aggregate and work list agree: not
   * measured.
   *
   * @return the subject at its new task
   */
  public Subject rewind(Subject subject) {
    ProcessEngine mover = subject.way() == Way.BARE ? bare.get() : engine;
    openTask(subject.processInstance(), TaskIds.SIGN_OFF_PLAN);
    mover
        .getRuntimeService()
        .createProcessInstanceModification(subject.processInstance())
        .startBeforeActivity(TaskIds.REVIEW_PLAN)
        .cancelAllForActivity(TaskIds.SIGN_OFF_PLAN)
        .execute();
    mover.getRuntimeService().removeVariable(subject.processInstance(), Variables.PLAN_REVIEW);
    String task = openTask(subject.processInstance(), TaskIds.REVIEW_PLAN);
    sql.run(
        "UPDATE unit_appraisal SET plan_stage = 'IN_REVIEW' WHERE id = ?", subject.appraisalId());
    sql.run(
        "UPDATE work_item SET engine_task_id = ? WHERE subject_type = 'UNIT_APPRAISAL'"
            + " AND subject_id = ? AND kind = ? AND is_open",
        task,
        subject.appraisalId(),
        TaskIds.REVIEW_PLAN);
    return new Subject(subject.way(), subject.appraisalId(), subject.processInstance(), task);
  }

  private String openTask(String processInstance, String definition) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(processInstance)
        .taskDefinitionKey(definition)
        .singleResult()
        .getId();
  }
}
