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

  /** The last day for a task's self-assessment. */
  LocalDate dueOn(DutyTask task) {
    return limits.later(
        task.ref(),
        StageCode.SELF_ASSESSMENT,
        dates.dueOnFor(task.getAppraisalId(), StageCode.SELF_ASSESSMENT));
  }
}
