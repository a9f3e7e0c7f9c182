package org.kaoping.processes;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads the models, and the constants, for tests that compare them without running anything. */
final class Models {

  private Models() {}

  static BpmnModelInstance read(String processId) {
    String resource = ProcessModels.resourceOf(processId);
    return Bpmn.readModelFromStream(Models.class.getClassLoader().getResourceAsStream(resource));
  }

  static Stream<BpmnModelInstance> all() {
    return ProcessIds.all().stream().map(Models::read);
  }

  static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
    return all().flatMap(model -> model.getModelElementsByType(type).stream());
  }

  /** The values of the public String constants of a class. */
  static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .filter(field -> field.getType() == String.class)
        .map(
            field -> {
              try {
                return (String) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
