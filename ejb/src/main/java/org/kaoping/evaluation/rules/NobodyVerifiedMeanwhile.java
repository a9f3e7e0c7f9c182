package org.kaoping.evaluation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A rate is entered upon what the verifier saw: who comes second is told what the first found.
 *
 * @param seen how many findings the verifier saw
 * @param found how many there are
 * @param by post of who came first; null when nobody did
 * @param rate what he found; null when nobody did
 */
public record NobodyVerifiedMeanwhile(int seen, int found, String by, BigDecimal rate)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return seen != found;
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        by == null ? "" : by, rate == null ? "" : rate.stripTrailingZeros().toPlainString());
  }
}
