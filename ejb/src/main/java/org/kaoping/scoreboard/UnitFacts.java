package org.kaoping.scoreboard;

import java.util.List;
import org.kaoping.scheme.OwnRules;

/**
 * What is known about one unit.
 *
 * @param appraisalId its appraisal
 * @param unitId the unit
 * @param seriesId its series
 * @param verified whether its verification has been approved
 * @param indicators its indicators in their order
 */
public record UnitFacts(
    long appraisalId,
    long unitId,
    long seriesId,
    boolean verified,
    List<IndicatorFacts> indicators) {
  /** The same under other rules. */
  UnitFacts scoredBy(OwnRules rules) {
    return new UnitFacts(
        appraisalId,
        unitId,
        seriesId,
        verified,
        indicators.stream().map(indicator -> indicator.scoredBy(rules)).toList());
  }
}
