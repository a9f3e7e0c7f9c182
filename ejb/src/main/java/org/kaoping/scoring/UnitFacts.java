package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit of the series with its indicators.
 *
 * @param unitKey identity of the unit
 * @param verified whether the performance office has verified its figures
 * @param planDocument document number of its plan, where the full points stand; may be empty
 * @param indicators its indicators; may be empty while it has no plan
 * @param bars events that make bars of the scheme fall
 * @param components values of the components beside the duty score, by code, on a scale of 100
 */
public record UnitFacts(
    String unitKey,
    boolean verified,
    String planDocument,
    List<IndicatorFacts> indicators,
    List<BarEvent> bars,
    Map<String, BigDecimal> components) {
  /** Most indicators of a unit. */
  static final int MOST_INDICATORS = 5_000;

  public UnitFacts {
    Checks.text("unitKey", unitKey);
    planDocument = planDocument == null ? "" : planDocument;
    indicators = Checks.limitedList("indicators", indicators, MOST_INDICATORS);
    bars = Checks.limitedList("bars", bars, Checks.MOST_EVENTS);
    components = Checks.map("components", components);
    components.forEach(Checks::entered);
    Set<String> keys = new HashSet<>();
    for (IndicatorFacts indicator : indicators) {
      if (!keys.add(indicator.key())) {
        throw new ScoringRefusal(RefusalCode.INDICATOR_DUPLICATE, unitKey, indicator.key());
      }
    }
  }

  /** Without bars and components. */
  public UnitFacts(
      String unitKey, boolean verified, String planDocument, List<IndicatorFacts> indicators) {
    this(unitKey, verified, planDocument, indicators, List.of(), Map.of());
  }
}
