package org.kaoping.progress;

import java.time.LocalDate;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.StageDates;

/** The days of a cycle: from its first stage, or the year's first day, to its last stage. */
record CycleSpan(LocalDate first, LocalDate last) {

  static CycleSpan of(AppraisalCycle cycle) {
    LocalDate first = LocalDate.of(cycle.getYear(), 1, 1);
    LocalDate last = LocalDate.of(cycle.getYear(), 12, 31);
    for (StageDates stage : cycle.stages().values()) {
      first = stage.opensOn().isBefore(first) ? stage.opensOn() : first;
      last = stage.dueOn().isAfter(last) ? stage.dueOn() : last;
    }
    return new CycleSpan(first, last);
  }
}
