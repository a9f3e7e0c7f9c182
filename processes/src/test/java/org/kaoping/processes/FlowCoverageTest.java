package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs last; fails if run without the path tests, because then nothing was taken. */
@Order(Integer.MAX_VALUE)
class FlowCoverageTest {

  static Stream<String> processIds() {
    return ProcessIds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("processIds")
  void everySequenceFlowAndEveryBoundaryEventWasTaken(String processId) {
    BpmnModelInstance model = Models.read(processId);
    Stream<FlowElement> expected =
        Stream.concat(
            model.getModelElementsByType(SequenceFlow.class).stream(),
            model.getModelElementsByType(BoundaryEvent.class).stream());
    List<String> places =
        expected.map(element -> FlowCoverage.place(processId, element.getId())).toList();

    assertThat(places).isNotEmpty();
    assertThat(places)
        .as("not taken by any test (run all tests of the module)")
        .filteredOn(place -> !TestEngine.COVERAGE.taken().contains(place))
        .isEmpty();
  }
}
