package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One process instance under test, found by its business key as the application finds it. */
abstract class ProcessTest {

  static final long APPRAISAL = 7;
  static final long CYCLE = 3;
  static final long ORDER = 11;

  /** Per test: the extension forgets its engine after each class. It also resets the clock. */
  @RegisterExtension
  final ProcessEngineExtension engine =
      ProcessEngineExtension.builder().useProcessEngine(TestEngine.get()).build();

  final ModelBeans beans = new ModelBeans();
  private ProcessInstance instance;

  @BeforeEach
  void prepare() {
    init(TestEngine.get());
    beans.register();
    ClockUtil.setCurrentTime(Date.from(ModelBeans.START));
  }

  @AfterEach
  void cleanUp() {
    runtimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
        .map(ProcessInstance::getId)
        .forEach(id -> runtimeService().deleteProcessInstance(id, "test over"));
    Mocks.reset();
    reset();
  }

  ProcessInstance start(String processId, String businessKey, Map<String, Object> ids) {
    instance = runtimeService().startProcessInstanceByKey(processId, businessKey, ids);
    return instance;
  }

  /** Builds the instance at a place, as it is rebuilt from an aggregate. */
  ProcessInstance startAt(
      String processId, String businessKey, Map<String, Object> ids, String activityId) {
    instance =
        runtimeService()
            .createProcessInstanceByKey(processId)
            .businessKey(businessKey)
            .setVariables(ids)
            .startBeforeActivity(activityId)
            .execute();
    return instance;
  }

  void complete(String taskId) {
    complete(taskId, Map.of());
  }

  void complete(String taskId, String outcome, Object value) {
    complete(taskId, Map.of(outcome, value));
  }

  private void complete(String taskId, Map<String, Object> outcome) {
    taskService().complete(task(taskId).getId(), outcome);
  }

  Task task(String taskId) {
    Task task =
        taskService()
            .createTaskQuery()
            .processInstanceBusinessKey(instance.getBusinessKey())
            .taskDefinitionKey(taskId)
            .singleResult();
    assertThat(task).as("open task %s", taskId).isNotNull();
    return task;
  }

  Job job(String activityId) {
    Job job = managementService().createJobQuery().activityId(activityId).singleResult();
    assertThat(job).as("job of %s", activityId).isNotNull();
    return job;
  }

  void runJob(String activityId) {
    managementService().executeJob(job(activityId).getId());
  }

  /** Lets the date of a timer pass: nothing is due before it, the timer runs after it. */
  void pass(String timerId, String deadline) {
    Job timer = job(timerId);
    assertThat(timer.getDuedate()).isEqualTo(ModelBeans.dateOf(deadline));
    ClockUtil.setCurrentTime(Date.from(timer.getDuedate().toInstant().minusSeconds(1)));
    assertThat(isExecutable(timer)).as("%s before its date", timerId).isFalse();
    ClockUtil.setCurrentTime(Date.from(timer.getDuedate().toInstant().plusSeconds(1)));
    assertThat(isExecutable(timer)).as("%s after its date", timerId).isTrue();
    runJob(timerId);
  }

  private boolean isExecutable(Job job) {
    return managementService().createJobQuery().jobId(job.getId()).executable().count() == 1;
  }

  void send(String message) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(instance.getBusinessKey())
        .correlateWithResult();
  }

  void waitsAt(String... activityIds) {
    BpmnAwareTests.assertThat(instance).isWaitingAtExactly(activityIds);
  }

  void endedAt(String endId) {
    BpmnAwareTests.assertThat(instance).isEnded().hasPassed(endId);
  }

  /** How often an activity of the instance was finished. */
  long finished(String activityId) {
    return historyService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .activityId(activityId)
        .finished()
        .list()
        .stream()
        .filter(activity -> !activity.isCanceled())
        .map(HistoricActivityInstance::getId)
        .count();
  }

  ProcessInstance instance() {
    return instance;
  }
}
