package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;

/** Repository of duty tasks. */
@Named("dutyTasks")
@ApplicationScoped
public class DutyTasks {
  /**
   * What the leading divisions claim in their self-assessments.
   *
   * @return completion rate in percent of the target by indicator; without those not yet assessed
   */
  public Map<Long, BigDecimal> claimedRates(long appraisalId) {
    return Map.of();
  }
}
