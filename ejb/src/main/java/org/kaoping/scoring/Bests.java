package org.kaoping.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Best value of each indicator that is compared with the best of all units. */
final class Bests {
  private Bests() {}

  static Map<String, Ratio> of(UsableScheme scheme, List<UnitFacts> units) {
    Map<String, Ratio> bests = new HashMap<>();
    if (scheme.needsBest()) {
      for (UnitFacts unit : units) {
        unit.indicators().forEach(indicator -> add(scheme, indicator, bests));
      }
    }
    return bests;
  }

  private static void add(UsableScheme scheme, IndicatorFacts indicator, Map<String, Ratio> bests) {
    Optional<RatioToBest> rule = rule(scheme.prepared(indicator.ruleKey()).rule());
    if (rule.isPresent() && indicator.fact().orElse(null) instanceof Measured.Actual actual) {
      bests.merge(indicator.key(), actual.compared(), rule.get()::better);
    }
  }

  private static Optional<RatioToBest> rule(ScoringRule rule) {
    if (rule instanceof LinkedCap linked) {
      return rule(linked.of());
    }
    return rule instanceof RatioToBest best ? Optional.of(best) : Optional.empty();
  }
}
