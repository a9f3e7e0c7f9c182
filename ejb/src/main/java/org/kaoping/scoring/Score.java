package org.kaoping.scoring;

import java.math.BigDecimal;

/**
 * Score of one indicator.
 *
 * @param indicatorKey the indicator
 * @param category mandatory or self-selected
 * @param fullPoints W
 * @param value rounded once by the scheme's precision, 0 to W
 * @param derivation how it came about
 */
public record Score(
    String indicatorKey,
    IndicatorCategory category,
    BigDecimal fullPoints,
    BigDecimal value,
    Derivation derivation) {
  public boolean provisional() {
    return derivation.provisional();
  }

  /** Nothing is known yet: the value 0 stands for nothing. */
  public boolean pending() {
    return derivation.provisionalReasons().stream()
        .anyMatch(reason -> reason.code() == ProvisionalReason.Code.FACT_PENDING);
  }
}
