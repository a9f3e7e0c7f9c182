package org.kaoping.scheme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaoping.scoring.BandScoring;
import org.kaoping.scoring.BandTimesSeriesAverage;
import org.kaoping.scoring.DeliveredResult;
import org.kaoping.scoring.Limits;
import org.kaoping.scoring.MissingValue;
import org.kaoping.scoring.ScoringRule;

/**
 * The rules of a band scheme: mandatory indicators by bands × 1 or by a delivered result,
 * self-selected ones by bands × series average score rate. What is not known yet stays provisional.
 */
public final class SchemeRules {
  private static final String MAIN_TABLE = "";
  private static final String BANDS = "bands";
  private static final String DELIVERED = "delivered";
  private static final String BANDS_BY_AVERAGE = "average";

  private SchemeRules() {}

  static Map<String, ScoringRule> all() {
    Map<String, ScoringRule> rules = new LinkedHashMap<>();
    rules.put(BANDS, new BandScoring(MAIN_TABLE, Limits.STANDARD, MissingValue.PENDING));
    rules.put(DELIVERED, new DeliveredResult(Limits.STANDARD, MissingValue.PENDING));
    rules.put(
        BANDS_BY_AVERAGE,
        new BandTimesSeriesAverage(MAIN_TABLE, Limits.STANDARD, MissingValue.PENDING));
    return rules;
  }

  /**
   * Key of the rule that a scheme has for an indicator of a unit's plan: the one of the usual name,
   * or else its first rule of that kind. A scheme without bands for mandatory indicators scores
   * them by delivered results alone (Zhangping 2019, 必选指标按上级考评结果); such an indicator stays
   * provisional until its result is delivered.
   *
   * @param rules the scheme's rules by key
   * @param mandatory whether the indicator is mandatory
   * @param awaitsDelivered whether a department in charge delivers its result
   * @return the key; the usual name where the scheme has no such rule, so that it is refused by
   *     name
   */
  public static String keyFor(
      Map<String, ScoringRule> rules, boolean mandatory, boolean awaitsDelivered) {
    if (awaitsDelivered) {
      return find(rules, DELIVERED, DeliveredResult.class).orElse(DELIVERED);
    }
    if (!mandatory) {
      return find(rules, BANDS_BY_AVERAGE, BandTimesSeriesAverage.class).orElse(BANDS_BY_AVERAGE);
    }
    return find(rules, BANDS, BandScoring.class)
        .or(() -> find(rules, DELIVERED, DeliveredResult.class))
        .orElse(BANDS);
  }

  /** Whether the scheme has a rule for indicators of this category. */
  static boolean has(Map<String, ScoringRule> rules, boolean mandatory) {
    return rules.containsKey(keyFor(rules, mandatory, false));
  }

  private static Optional<String> find(
      Map<String, ScoringRule> rules, String usual, Class<? extends ScoringRule> kind) {
    return rules.containsKey(usual)
        ? Optional.of(usual)
        : rules.entrySet().stream()
            .filter(rule -> kind.isInstance(rule.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
  }
}
