package org.kaoping.progress;

import java.util.List;
import org.kaoping.execution.DutyTask;

/**
 * A unit of a cycle with its duty tasks.
 *
 * @param tasks by the plan's table, leads first
 */
record UnitTracks(
    long appraisalId, long unitId, String unitName, String seriesName, List<TaskTrack> tasks) {

  /** The tasks whose divisions have to report. */
  List<TaskTrack> asked(SettingValues setting) {
    return tasks.stream().filter(track -> track.isAsked(setting)).toList();
  }

  /** The unit with some of its tasks. */
  UnitTracks with(List<TaskTrack> some) {
    return new UnitTracks(appraisalId, unitId, unitName, seriesName, some);
  }

  List<DutyTask> duties() {
    return tasks.stream().map(TaskTrack::task).toList();
  }
}
