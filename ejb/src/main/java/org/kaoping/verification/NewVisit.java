package org.kaoping.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit to be recorded.
 *
 * @param visitors people, two at least
 * @param note what else there is to say; may be null
 * @param score 0–100; null when it follows from the findings' points
 * @param items what was looked at, one at least
 * @param findings may be empty
 */
public record NewVisit(
    long appraisalId,
    LocalDate visitedOn,
    String place,
    List<Long> visitors,
    String note,
    BigDecimal score,
    List<Item> items,
    List<Finding> findings) {

  /**
   * Something to look at.
   *
   * @param indicatorId the indicator; null when none is meant
   * @param text what it is, when no indicator is meant; ignored otherwise
   * @param seen what was seen; may be null
   */
  public record Item(Long indicatorId, String text, String seen) {}

  /**
   * What was found.
   *
   * @param measure what should be done; may be null
   * @param points on a scale of 100; negative for points deducted, 0 for none
   */
  public record Finding(String facts, String measure, BigDecimal points) {}
}
