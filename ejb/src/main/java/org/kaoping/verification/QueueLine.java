package org.kaoping.verification;

import java.math.BigDecimal;
import org.kaoping.evaluation.FindingOrigin;

/**
 * An item in the list beside the worksheet.
 *
 * @param claimed percent; null without a claim
 * @param verified percent; null while open
 * @param origin where the verified rate comes from; null while open
 * @param delivered whether a department in charge delivers it
 * @param barred whether the unit is the reader's own
 * @param before whether a panel sits on it
 */
public record QueueLine(
    QueueItem item,
    BigDecimal claimed,
    BigDecimal verified,
    FindingOrigin origin,
    boolean delivered,
    boolean barred,
    boolean before) {
  /** Whether nobody has found a rate yet and none comes from a department. */
  public boolean isWaiting() {
    return verified == null && !delivered;
  }
}
