package org.kaoping.scheme;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Key of the rule of an indicator. */
  public static String keyFor(boolean mandatory, boolean awaitsDelivered) {
    if (awaitsDelivered) {
      return DELIVERED;
    }
    return mandatory ? BANDS : BANDS_BY_AVERAGE;
  }
}
