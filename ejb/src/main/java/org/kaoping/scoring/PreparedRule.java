package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rule of a usable scheme with what scoring looks up again and again.
 *
 * @param table its band table, if it uses one
 * @param reference names it in derivations
 */
record PreparedRule(
    UsableScheme scheme,
    ScoringRule rule,
    Optional<ResolvedBandTable> table,
    RuleReference reference,
    boolean needsAverage,
    boolean needsBest,
    String linked) {
  static PreparedRule of(
      UsableScheme scheme,
      ScoringRule rule,
      Optional<ResolvedBandTable> table,
      RuleReference name) {
    return new PreparedRule(
        scheme,
        rule,
        table,
        name,
        rule.needsSeriesAverage(),
        rule.needsBest(),
        rule.linkedIndicator().orElse(""));
  }

  Precision precision() {
    return scheme.precision();
  }

  BigDecimal cap(BigDecimal fullPoints) {
    BigDecimal cap = rule.limits().cap();
    return cap.compareTo(BigDecimal.ONE) == 0 ? fullPoints : fullPoints.multiply(cap);
  }

  BigDecimal floor(BigDecimal fullPoints) {
    BigDecimal floor = rule.limits().floor();
    return floor.signum() == 0 ? BigDecimal.ZERO : fullPoints.multiply(floor);
  }
}
