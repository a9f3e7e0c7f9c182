package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.cycle.DueDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.ExtendedLimits;
import org.kaoping.extension.LimitKeeper;
import org.kaoping.kernel.SubjectRef;

/** The limit of a duty task's self-assessment: the unit's, or the division's own later one. */
@ApplicationScoped
public class DutyTaskLimits implements LimitKeeper {
  @Inject private DueDates dates;
  @Inject private ExtendedLimits limits;

  @Override
  public boolean keeps(ExtendableLimit limit) {
    return limit == ExtendableLimit.SELF_ASSESSMENT;
  }

  @Override
  public void extend(SubjectRef subject, ExtendableLimit limit, LocalDate to) {
    limits.extend(subject, StageCode.SELF_ASSESSMENT, to);
  }

  /** The last day for a unit's self-assessments, which a division's own may lie after. */
  LocalDate ofUnit(long appraisalId) {
    return dates.dueOnFor(appraisalId, StageCode.SELF_ASSESSMENT);
  }

  /** Whether a task is late; only one that looks late is asked about an extension of its own. */
  boolean isLate(DutyTask task, LocalDate today, LocalDate ofUnit) {
    return task.isLate(today, ofUnit)
        && (task.isLate()
            || task.isLate(today, limits.later(task.ref(), StageCode.SELF_ASSESSMENT, ofUnit)));
  }

  /** The last day for a task's self-assessment. */
  LocalDate dueOn(DutyTask task) {
    return limits.later(task.ref(), StageCode.SELF_ASSESSMENT, ofUnit(task.getAppraisalId()));
  }
}
