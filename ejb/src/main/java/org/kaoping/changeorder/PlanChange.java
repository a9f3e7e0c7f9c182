package org.kaoping.changeorder;

import java.util.List;

/**
 * What a document does to one unit's plan.
 *
 * @param appraisalId the unit appraisal
 * @param changes its indicators' changes
 */
public record PlanChange(long appraisalId, List<WantedChange> changes) {
  public PlanChange {
    changes = changes == null ? List.of() : List.copyOf(changes);
  }
}
