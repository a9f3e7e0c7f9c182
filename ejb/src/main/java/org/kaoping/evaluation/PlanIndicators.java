package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.security.rules.KnownAndOwn;

/** Finds an indicator in the plan that is being evaluated. */
@ApplicationScoped
class PlanIndicators {
  @Inject private PlanDocuments plans;

  /**
   * An indicator of the plan's latest revision by its identity.
   *
   * @throws org.kaoping.kernel.Refused {@code KnownAndOwn} when the plan has no such indicator
   */
  IndicatorRevision get(long appraisalId, long indicatorId) {
    Optional<IndicatorRevision> found =
        plans.indicators(appraisalId).stream()
            .filter(indicator -> indicator.getIndicatorId() == indicatorId)
            .findFirst();
    Rules.check(new KnownAndOwn(found.isPresent()));
    return found.orElseThrow();
  }
}
