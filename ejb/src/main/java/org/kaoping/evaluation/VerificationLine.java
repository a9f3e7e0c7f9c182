package org.kaoping.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import org.kaoping.plan.Category;

/**
 * An indicator in a verification.
 *
 * @param indicatorId its identity
 * @param indicatorRevisionId the revision that is verified
 * @param seq running number in the plan
 * @param category 指标类别
 * @param level1 level-1 indicator
 * @param level2 level-2 indicator
 * @param fullPoints full marks
 * @param claimedRate percent claimed by the leading division; null without a claim
 * @param verifiedRate percent verified; null while open
 * @param reason why the two differ; may be null
 * @param verifiedBy the verifier's post; null while open
 * @param verifiedAt when; null while open
 * @param round in which round it was verified, from 1; 0 while open
 * @param mark where the rate comes from; null while open
 * @param delivered the result of a department in charge; null when the office verifies
 */
public record VerificationLine(
    long indicatorId,
    long indicatorRevisionId,
    int seq,
    Category category,
    String level1,
    String level2,
    BigDecimal fullPoints,
    BigDecimal claimedRate,
    BigDecimal verifiedRate,
    String reason,
    String verifiedBy,
    Instant verifiedAt,
    int round,
    FindingMark mark,
    DeliveredView delivered) {

  /** Whether the office has still to verify it. */
  public boolean isToVerify() {
    return delivered == null && verifiedRate == null;
  }

  /** How many findings there are already; an act that expects another number is refused. */
  public int findings() {
    return mark == null ? 0 : mark.number();
  }

  /** Whether what was entered for the scheme's own rule counts; the rate is then a score rate. */
  public boolean isByRule() {
    return mark != null && mark.origin() == FindingOrigin.BY_RULE;
  }

  /** Whether a panel decided on it; nobody verifies it any more. */
  public boolean isDecidedByPanel() {
    return mark != null && mark.origin() == FindingOrigin.PANEL;
  }

  /** Where the rate comes from when nobody verified it himself; else null. */
  public FindingOrigin otherOrigin() {
    return mark == null || mark.origin() == FindingOrigin.VERIFIED ? null : mark.origin();
  }

  /** Whether a department has still to deliver it. */
  public boolean isAwaited() {
    return delivered != null && !delivered.isDelivered();
  }

  /** Whether the office found another rate than was claimed; a score rate is none. */
  public boolean isChanged() {
    return delivered == null
        && !isByRule()
        && verifiedRate != null
        && (claimedRate == null || claimedRate.compareTo(verifiedRate) != 0);
  }
}
