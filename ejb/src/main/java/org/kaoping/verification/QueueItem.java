package org.kaoping.verification;

import java.math.BigDecimal;
import org.kaoping.plan.Category;

/**
 * One indicator of one unit, as the plan in force has it.
 *
 * @param key names the indicator within the cycle
 * @param objections how often the unit has objected to its result
 */
public record QueueItem(
    long appraisalId,
    long unitId,
    String unitName,
    long seriesId,
    int objections,
    long indicatorId,
    long indicatorRevisionId,
    int seq,
    Category category,
    String key,
    String level1,
    String level2,
    BigDecimal fullPoints) {
  public ItemRef ref() {
    return new ItemRef(appraisalId, indicatorId);
  }

  /** Round of its verification, from 1. */
  int round() {
    return objections + 1;
  }
}
