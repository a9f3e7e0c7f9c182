package org.kaoping.wall;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.StageCode;
import org.kaoping.worklist.WorkLine;

/**
 * A unit that is behind in a stage.
 *
 * @param daysOver days since the last day; negative while there is time
 * @param open who holds it
 */
public record BacklogLine(
    long appraisalId,
    String unitName,
    String seriesName,
    StageCode stage,
    Light light,
    LocalDate dueOn,
    long daysOver,
    List<WorkLine> open) {}
