package org.kaoping.processes;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Notes which sequence flows were taken and which boundary events happened, in all tests. */
final class FlowCoverage extends AbstractBpmnParseListener {

  private final Set<String> taken = new ConcurrentSkipListSet<>();

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
    transition.addListener(ExecutionListener.EVENTNAME_TAKE, note(scope, transition.getId()));
  }

  @Override
  public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl event) {
    event.addListener(ExecutionListener.EVENTNAME_START, note(scope, event.getId()));
  }

  /** What was taken so far, as {@code process id/element id}. */
  Set<String> taken() {
    return Set.copyOf(taken);
  }

  static String place(String processId, String elementId) {
    return processId + "/" + elementId;
  }

  private ExecutionListener note(ScopeImpl scope, String elementId) {
    return execution -> {
      var definition = (ProcessDefinition) scope.getProcessDefinition();
      taken.add(place(definition.getKey(), elementId));
    };
  }
}
