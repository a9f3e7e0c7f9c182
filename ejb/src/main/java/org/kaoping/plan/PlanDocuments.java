package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Repository of plan documents. */
@ApplicationScoped
public class PlanDocuments {
  void requireComplete(long appraisalId) {}

  void freeze(long appraisalId) {}

  /** Indicators of the latest revision of a plan. */
  public List<IndicatorRevision> indicators(long appraisalId) {
    return List.of();
  }

  /** Each division's part in each indicator, as of a day. */
  public List<DutyAssignment> duties(long appraisalId, LocalDate day) {
    return List.of();
  }
}
