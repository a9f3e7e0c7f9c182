package org.kaoping.verification.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A finding of a visit has facts, a measure of at most 2,000 characters, and points between -100
 * and 100 with two decimals at most.
 */
public record VisitFindingIsStated(int seq, String facts, String measure, BigDecimal points)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return facts == null
        || facts.isBlank()
        || facts.length() > 2000
        || measure != null && measure.length() > 2000
        || points == null
        || points.abs().compareTo(BigDecimal.valueOf(100)) > 0
        || points.stripTrailingZeros().scale() > 2;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
