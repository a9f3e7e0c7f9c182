package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.ExtendedLimits;
import org.kaoping.extension.LimitKeeper;
import org.kaoping.kernel.SubjectRef;

/** Moves the limits of a unit appraisal: its own share of a stage, or that of a return. */
@ApplicationScoped
public class AppraisalLimits implements LimitKeeper {
  private static final Set<ExtendableLimit> KEPT =
      EnumSet.of(
          ExtendableLimit.PLAN,
          ExtendableLimit.PLAN_RESUBMISSION,
          ExtendableLimit.COLLECTION,
          ExtendableLimit.REPORT,
          ExtendableLimit.REPORT_RESUBMISSION);

  @Inject private Appraisals appraisals;
  @Inject private ExtendedLimits limits;

  @Override
  public boolean keeps(ExtendableLimit limit) {
    return KEPT.contains(limit);
  }

  @Override
  public void extend(SubjectRef subject, ExtendableLimit limit, LocalDate to) {
    UnitAppraisal appraisal = appraisals.get(subject.id());
    switch (limit) {
      case PLAN_RESUBMISSION -> appraisal.extendPlanResubmission(to);
      case REPORT_RESUBMISSION -> appraisal.extendReportResubmission(to);
      default -> {
        limits.extend(subject, limit.stage(), to);
        appraisal.stageExtended(limit.stage());
      }
    }
  }
}
