package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;

/** Shows delivered results with the names around them. */
@ApplicationScoped
class DeliveredViews {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private PlanIndicators indicators;

  DeliveredView of(DeliveredResult result) {
    return of(
        result,
        appraisals.get(result.getAppraisalId()),
        indicators.get(result.getAppraisalId(), result.getIndicatorId()));
  }

  DeliveredView of(DeliveredResult result, UnitAppraisal appraisal, IndicatorRevision indicator) {
    return new DeliveredView(
        result.getId(),
        appraisal.getId(),
        appraisal.getCycleId(),
        cycles.get(appraisal.getCycleId()).getYear(),
        units.get(appraisal.getUnitId()).getName(),
        indicator.getIndicatorId(),
        indicator.getSeq(),
        indicator.getLevel2(),
        indicator.getFullPoints(),
        result.getDepartmentUnitId(),
        units.get(result.getDepartmentUnitId()).getName(),
        result.getState(),
        result.getScore(),
        result.getDocumentNumber(),
        result.getDueOn(),
        result.getDeliveredOn(),
        result.isLate(),
        result.getCorrections(),
        result.getVersion());
  }
}
