package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rule works on.
 *
 * @param indicatorKey for refusals
 * @param fullPoints W
 * @param fact of a kind that the rule accepts
 * @param table the rule's band table, if it uses one
 * @param average the series average; empty in the first pass
 * @param linkedRate score rate of the linked indicator; empty if there is none or it is dropped
 */
public record RuleInput(
    String indicatorKey,
    BigDecimal fullPoints,
    Fact fact,
    Optional<ResolvedBandTable> table,
    Optional<SeriesAverage> average,
    Optional<Ratio> linkedRate) {
  public RuleInput {
    Checks.required("indicatorKey", indicatorKey);
    Checks.required("fullPoints", fullPoints);
    Checks.required("fact", fact);
    Checks.required("table", table);
    Checks.required("average", average);
    Checks.required("linkedRate", linkedRate);
  }

  /** W as an exact number. */
  Ratio points() {
    return Ratio.of(fullPoints);
  }

  ResolvedBandTable requiredTable() {
    return table.orElseThrow(() -> new ScoringRefusal(RefusalCode.TABLE_UNKNOWN, indicatorKey, ""));
  }

  SeriesAverage requiredAverage() {
    return average.orElseThrow(() -> new ScoringRefusal(RefusalCode.RULE_CIRCULAR, indicatorKey));
  }
}
