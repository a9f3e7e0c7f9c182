package org.kaoping.wall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.StageCode;
import org.kaoping.worklist.WorkLine;

/**
 * 进度总览: units by stages, each with a light.
 *
 * @param stages the columns
 * @param units the rows, by series and order of the units
 * @param counts how many units show each light, by stage
 */
public record Wall(
    long cycleId,
    LocalDate today,
    List<StageCode> stages,
    List<Row> units,
    Map<StageCode, Map<Light, Long>> counts) {

  /**
   * A unit.
   *
   * @param cells one per stage
   * @param open who holds what, since when, until when
   */
  public record Row(
      long appraisalId, String unitName, String seriesName, List<Cell> cells, List<WorkLine> open) {
    /** The cell of a stage. */
    public Cell cell(StageCode stage) {
      return cells.stream().filter(cell -> cell.stage() == stage).findFirst().orElseThrow();
    }
  }

  /** A unit in a stage; its last day may be that of a resubmission. */
  public record Cell(StageCode stage, Light light, LocalDate dueOn, boolean returned) {}
}
