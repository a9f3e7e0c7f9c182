package org.kaoping.execution.rules;

import java.math.BigDecimal;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.OwnerDuty;

/** 牵头单位填报完成率，配合单位不填: the lead enters the completion rate, the others only report. */
public record CompletionRateIsEnteredByTheLead(OwnerDuty duty, BigDecimal rate)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return (duty == OwnerDuty.LEAD) == (rate == null);
  }
}
