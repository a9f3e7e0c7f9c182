package org.kaoping.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A unit of the series with its indicators.
 *
 * @param unitKey identity of the unit
 * @param verified whether the performance office has verified its figures
 * @param planDocument document number of its plan, where the full points stand; may be empty
 * @param indicators its indicators; may be empty while it has no plan
 */
public record UnitFacts(
    String unitKey, boolean verified, String planDocument, List<IndicatorFacts> indicators) {
  public UnitFacts {
    Checks.text("unitKey", unitKey);
    planDocument = planDocument == null ? "" : planDocument;
    indicators = Checks.list("indicators", indicators);
    Set<String> keys = new HashSet<>();
    for (IndicatorFacts indicator : indicators) {
      if (!keys.add(indicator.key())) {
        throw new ScoringRefusal(RefusalCode.INDICATOR_DUPLICATE, unitKey, indicator.key());
      }
    }
  }
}
