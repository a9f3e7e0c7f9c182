package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaoping.plan.table.TableReading;

/** Makes what readers see of plans. */
final class PlanViews {
  private PlanViews() {}

  static PlanView of(
      long appraisalId, Optional<Plan> plan, Optional<PlanRevision> revision, PlanContent content) {
    PlanTotals totals = PlanTotals.of(content.rows());
    return new PlanView(
        appraisalId,
        revision.map(PlanRevision::getNumber).orElse(0),
        revision.map(PlanRevision::getCreatedAt).orElse(null),
        revision.map(PlanRevision::getCreatedByName).orElse(null),
        plan.map(Plan::isFrozen).orElse(false),
        content.chapters(),
        content.rows(),
        totals.total(),
        totals.categories(),
        totals.level1());
  }

  static RevisionLine line(PlanRevision revision, List<IndicatorRevision> indicators) {
    BigDecimal total =
        indicators.stream()
            .map(IndicatorRevision::getFullPoints)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new RevisionLine(
        revision.getNumber(),
        revision.getCreatedAt(),
        revision.getCreatedByName(),
        revision.getOrigin(),
        indicators.size(),
        Points.plain(total));
  }

  static StagedImport of(PlanImportStaging staging) {
    TableReading reading = StagedPayload.read(staging.getPayload());
    PlanTotals totals = PlanTotals.of(reading.rows());
    return new StagedImport(
        staging.getId(),
        staging.getAppraisalId(),
        staging.getFileName(),
        reading.rows(),
        reading.findings(),
        totals.total(),
        totals.categories(),
        staging.getState() == ImportState.STAGED && reading.errors() == 0);
  }
}
