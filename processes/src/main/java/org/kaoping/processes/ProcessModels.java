package org.kaoping.processes;

import java.util.List;

/**
 * Where the process models lie on the class path.
 *
 * <p>All models belong into one deployment: {@code unit-appraisal} calls {@code verification}.
 */
public final class ProcessModels {

  private static final List<String> RESOURCES =
      ProcessIds.all().stream().map(ProcessModels::resourceOf).toList();

  private ProcessModels() {}

  /** The class path resources of all models, without a leading slash. */
  public static List<String> resources() {
    return RESOURCES;
  }

  /**
   * The class path resource of one model.
   *
   * @param processId one of {@link ProcessIds}
   */
  public static String resourceOf(String processId) {
    if (!ProcessIds.all().contains(processId)) {
      throw new IllegalArgumentException("no such process: " + processId);
    }
    return "bpmn/" + processId + ".bpmn";
  }
}
