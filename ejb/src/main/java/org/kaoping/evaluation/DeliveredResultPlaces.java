package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;

/** A delivered result lies with the department that delivers it; offices see it too. */
@ApplicationScoped
public class DeliveredResultPlaces implements SubjectLocator {
  @Inject private DeliveredResults results;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.DELIVERED_RESULT;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return results
        .find(id)
        .map(
            result -> {
              var cycle = cycles.get(appraisals.get(result.getAppraisalId()).getCycleId());
              return new SubjectPlace(
                  cycle.getJurisdictionId(),
                  result.getDepartmentUnitId(),
                  null,
                  cycle.isReleased());
            });
  }
}
