package org.kaoping.web.it.bench;

/** How the same step of the same process is completed. */
public enum Way {
  /**
   * {@code TaskService.complete} on an engine without our listener: what the engine alone costs.
   */
  BARE("TaskService.complete, bare"),

  /** {@code TaskService.complete} on our engine, whose listener keeps the work list. */
  WITH_WORK_LIST("TaskService.complete + work list"),

  /** The whole act: role, scope, separation of duties, aggregate, step, work list, audit. */
  SERVICE("PlanWayService.reviewPlan");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /** As shown in the table. */
  public String label() {
    return label;
  }
}
