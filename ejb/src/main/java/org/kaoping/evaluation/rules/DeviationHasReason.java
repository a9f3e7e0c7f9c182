package org.kaoping.evaluation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Who verifies another rate than the division claimed, or a rate that nobody claimed, says why.
 *
 * @param claimed percent; null without a claim
 * @param verified percent
 * @param reason why they differ
 */
public record DeviationHasReason(BigDecimal claimed, BigDecimal verified, String reason)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    boolean agrees = claimed != null && claimed.compareTo(verified) == 0;
    return !agrees && (reason == null || reason.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(claimed == null ? "—" : plain(claimed), plain(verified));
  }

  private static String plain(BigDecimal rate) {
    return rate.stripTrailingZeros().toPlainString();
  }
}
