package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Repository of plan documents. */
@ApplicationScoped
public class PlanDocuments {
  void requireComplete(long appraisalId) {}

  void freeze(long appraisalId) {}

  /** Indicators of the latest revision. */
  public List<IndicatorRevision> indicators(long appraisalId) {
    return List.of();
  }
}
