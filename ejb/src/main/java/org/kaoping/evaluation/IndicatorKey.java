package org.kaoping.evaluation;

import org.kaoping.plan.Category;
import org.kaoping.plan.IndicatorRevision;

/**
 * An indicator that several units have, to be verified across them.
 *
 * @param key names it within its cycle; see {@link #keyOf}
 * @param category 指标类别
 * @param level1 level-1 indicator
 * @param level2 level-2 indicator
 * @param units how many units have it
 * @param toVerify in how many of them the office has still to verify it
 */
public record IndicatorKey(
    String key, Category category, String level1, String level2, int units, int toVerify) {

  /** The same indicator has the same text; spaces and line breaks do not count. */
  public static String keyOf(String level2) {
    return IndicatorRevision.keyOf(level2);
  }
}
