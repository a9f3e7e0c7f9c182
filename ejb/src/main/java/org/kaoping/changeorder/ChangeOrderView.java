package org.kaoping.changeorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A change order as people read it; a unit sees its own plan in it only.
 *
 * @param totalNote words on a total that changes, or null
 * @param requestedBy who asked, or entered the document
 * @param documentNumber number of the document that decides; null until decided
 * @param decisionReason why it was refused, declined or withdrawn
 * @param plans what it does to each plan
 * @param version to be sent back with an act
 */
public record ChangeOrderView(
    long id,
    long cycleId,
    String cycleName,
    int year,
    ChangeOrigin origin,
    ChangeOrderState state,
    String reason,
    String requestNumber,
    String totalNote,
    String requestedBy,
    String requestedPost,
    LocalDate requestedOn,
    String agreedBy,
    LocalDate agreedOn,
    String decidedBy,
    LocalDate decidedOn,
    String documentNumber,
    String decisionReason,
    List<Plan> plans,
    long version) {

  /**
   * What it does to one plan.
   *
   * @param appraisalId the unit appraisal
   * @param totalBefore points of the table before
   * @param totalAfter points of the table after
   * @param newRevision number of the revision written; null until approved
   * @param changes each indicator with both sides
   */
  public record Plan(
      long appraisalId,
      String unitName,
      BigDecimal totalBefore,
      BigDecimal totalAfter,
      Integer newRevision,
      List<Change> changes) {
    /** Whether the points no longer add up to what they were. */
    public boolean isTotalChanged() {
      return totalBefore.compareTo(totalAfter) != 0;
    }
  }

  /**
   * One indicator's change.
   *
   * @param indicatorId null for one added
   * @param before null for one added
   * @param after null for one dropped
   */
  public record Change(
      ChangeKind kind, Long indicatorId, IndicatorText before, IndicatorText after) {}

  /** Whether a decision is still awaited. */
  public boolean isOpen() {
    return state.isOpen();
  }
}
