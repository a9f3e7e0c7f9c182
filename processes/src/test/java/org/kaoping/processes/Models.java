package org.kaoping.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads the models, and the constants, for tests that compare them without running anything. */
final class Models {

  private static final Map<String, BpmnModelInstance> READ = new ConcurrentHashMap<>();

  private Models() {}

  static BpmnModelInstance read(String processId) {
    return READ.computeIfAbsent(processId, id -> Bpmn.readModelFromStream(open(id)));
  }

  static String text(String processId) {
    try (InputStream file = open(processId)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String processId) {
    String resource = ProcessModels.resourceOf(processId);
    return Models.class.getClassLoader().getResourceAsStream(resource);
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
