package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers, ids and names of the models, and the constants that repeat them. */
class ModelNamesTest {

  /** Words a clerk reads: Chinese, at most with a question mark. */
  private static final String CHINESE = "[\\p{IsHan}]+？?";

  private static final Map<Class<? extends BaseElement>, String> PREFIXES = prefixes();

  private static Map<Class<? extends BaseElement>, String> prefixes() {
    Map<Class<? extends BaseElement>, String> prefixes = new LinkedHashMap<>();
    prefixes.put(StartEvent.class, "Start_");
    prefixes.put(EndEvent.class, "End_");
    prefixes.put(UserTask.class, "Task_");
    prefixes.put(ServiceTask.class, "Service_");
    prefixes.put(ReceiveTask.class, "Receive_");
    prefixes.put(CallActivity.class, "Call_");
    prefixes.put(Gateway.class, "Gateway_");
    prefixes.put(BoundaryEvent.class, "Timer_");
    prefixes.put(IntermediateCatchEvent.class, "Event_");
    prefixes.put(SequenceFlow.class, "Flow_");
    prefixes.put(TimerEventDefinition.class, "TimerDefinition_");
    prefixes.put(Message.class, "Message_");
    return prefixes;
  }

  static Stream<String> processIds() {
    return ProcessIds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void headerIsComplete(String processId) {
    BpmnModelInstance model = Models.read(processId);
    Bpmn.validateModel(model);
    Process process = model.getModelElementsByType(Process.class).iterator().next();

    assertThat(model.getModelElementsByType(Process.class)).hasSize(1);
    assertThat(model.getDefinitions().getTargetNamespace()).isEqualTo("http://kaoping.org/bpmn");
    assertThat(process.getId()).isEqualTo(processId);
    assertThat(process.getName()).matches(CHINESE);
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(process.getCamundaVersionTag()).isEqualTo("1.0");
    assertThat(process.getDocumentations()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void everyFlowNodeAndEveryDecisionHasAChineseName(String processId) {
    BpmnModelInstance model = Models.read(processId);

    assertThat(model.getModelElementsByType(FlowNode.class))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(CHINESE));
    assertThat(model.getModelElementsByType(SequenceFlow.class))
        .filteredOn(flow -> flow.getConditionExpression() != null)
        .isNotEmpty()
        .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).matches(CHINESE));
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void everyIdSaysWhatItNames(String processId) {
    BpmnModelInstance model = Models.read(processId);
    PREFIXES.forEach(
        (type, prefix) ->
            assertThat(model.getModelElementsByType(type))
                .allSatisfy(
                    element ->
                        assertThat(element.getId())
                            .matches(prefix + "[A-Z][A-Za-z]+(_To_[A-Z][A-Za-z]+)?")));
    assertThat(model.getModelElementsByType(FlowNode.class))
        .as("no kind of flow node without a rule for its id")
        .allMatch(node -> PREFIXES.keySet().stream().anyMatch(type -> type.isInstance(node)));
  }

  @Test
  void everyUserTaskIsForARoleAndForNobodyElse() {
    Set<String> roles = Models.constants(CandidateGroups.class);

    assertThat(Models.elements(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isIn(roles);
              assertThat(task.getCamundaAssignee()).isNull();
              assertThat(task.getCamundaCandidateUsers()).isNull();
            });
  }

  @Test
  void constantsAreExactlyTheNamesOfTheModels() {
    assertThat(Models.constants(TaskIds.class)).isEqualTo(ids(Models.elements(UserTask.class)));
    assertThat(Models.constants(ProcessIds.class)).isEqualTo(ids(Models.elements(Process.class)));
    assertThat(Models.constants(Messages.class))
        .isEqualTo(
            Models.elements(Message.class).map(Message::getName).collect(Collectors.toSet()));
    assertThat(Models.constants(WaitIds.class)).isEqualTo(waits());
  }

  @Test
  void everyModelIsInTheListOfResources() {
    assertThat(ProcessModels.resources())
        .hasSize(4)
        .allSatisfy(
            resource -> assertThat(getClass().getClassLoader().getResource(resource)).isNotNull());
  }

  private static Set<String> waits() {
    Stream<? extends FlowNode> messagesAndDates =
        Stream.concat(
            Models.elements(ReceiveTask.class), Models.elements(IntermediateCatchEvent.class));
    Stream<? extends FlowNode> jobsAndCalls =
        Stream.concat(
            Models.elements(ServiceTask.class).filter(ServiceTask::isCamundaAsyncBefore),
            Models.elements(CallActivity.class));
    return ids(Stream.concat(messagesAndDates, jobsAndCalls));
  }

  private static Set<String> ids(Stream<? extends BaseElement> elements) {
    return elements.map(BaseElement::getId).collect(Collectors.toSet());
  }
}
