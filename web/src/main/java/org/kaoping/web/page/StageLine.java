package org.kaoping.web.page;

import java.util.Arrays;
import java.util.List;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.WorkStage;

/** The stages of a way as a line: what lies behind, where it stands, what is to come. */
public final class StageLine {
  private StageLine() {}

  /**
   * One stage of the line.
   *
   * @param stage the stage
   * @param style {@code done}, {@code now} or {@code ahead}
   */
  public record Step(Enum<?> stage, String style) {}

  /** The line of a plan. */
  public static List<Step> of(PlanStage now) {
    return steps(PlanStage.values(), now, PlanStage.RETURNED, PlanStage.FILED);
  }

  /** The line of the year's work. */
  public static List<Step> of(WorkStage now) {
    return steps(WorkStage.values(), now, WorkStage.REPORT_RETURNED, WorkStage.CONFIRMED);
  }

  /** A return is on the line only while it lasts; the last stage is an end, not a place to wait. */
  private static <E extends Enum<E>> List<Step> steps(E[] all, E now, E detour, E last) {
    return Arrays.stream(all)
        .filter(stage -> stage != detour || now == detour)
        .map(stage -> new Step(stage, style(stage, now, last)))
        .toList();
  }

  private static <E extends Enum<E>> String style(E stage, E now, E last) {
    if (stage == now) {
      return now == last ? "done" : "now";
    }
    return stage.compareTo(now) < 0 ? "done" : "ahead";
  }
}
