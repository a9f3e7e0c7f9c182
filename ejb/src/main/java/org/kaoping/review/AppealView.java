package org.kaoping.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An objection or appeal as its unit and the offices read it.
 *
 * @param indicatorId the contested indicator; null for the grade or place
 * @param point what is contested, in words
 * @param noticed score or grade as the notice shows it
 * @param firstGrounds grounds as submitted at first; null while they were not completed
 * @param entry who submitted it, and when
 * @param dueOn the day by which it is to be decided
 * @param completeBy until when it is to be completed after its return
 * @param review who reviews it; empty until somebody is assigned
 * @param finding null until the reviewer has found; null for the unit until the decision
 * @param decision null until decided
 * @param endReason why it was withdrawn or ended
 * @param version to be sent back with an act
 */
public record AppealView(
    long id,
    long noticeId,
    int round,
    long cycleId,
    String cycleName,
    long appraisalId,
    long unitId,
    String unitName,
    AppealKind kind,
    Long indicatorId,
    String point,
    String noticed,
    String grounds,
    String firstGrounds,
    AppealState state,
    Entry entry,
    LocalDate dueOn,
    String returnedReason,
    LocalDate completeBy,
    Review review,
    ReviewDecider decider,
    Finding finding,
    Decision decision,
    String endReason,
    long version) {

  /**
   * Who submitted it, and when.
   *
   * @param receiptId line of the register on which it came on paper; null when submitted here
   * @param late whether it came after the notice and was accepted
   */
  public record Entry(
      String by, String post, LocalDate on, Long receiptId, boolean late, String lateReason) {
    static Entry of(AppealEntry entry) {
      return new Entry(
          entry.getBy(),
          entry.getPost(),
          entry.getOn(),
          entry.getReceiptId(),
          entry.isLate(),
          entry.getLateReason());
    }
  }

  /**
   * Who reviews it.
   *
   * @param reviewerId the person; null for a unit
   * @param reviewerName his name; null for a unit
   */
  public record Review(Long reviewerId, String reviewerName, LocalDate assignedOn) {}

  /**
   * What the reviewer found and proposes.
   *
   * @param indicatorName whose score is to change; null without a change
   */
  public record Finding(
      ReviewOutcome outcome,
      Long indicatorId,
      String indicatorName,
      BigDecimal points,
      String text,
      String by,
      LocalDate on) {}

  /**
   * What was decided.
   *
   * @param indicatorName whose score changed; null without a change
   * @param runNumber number of the score run that it gave; null without a change
   */
  public record Decision(
      ReviewOutcome outcome,
      Long indicatorId,
      String indicatorName,
      BigDecimal points,
      String reason,
      String documentNumber,
      String by,
      LocalDate on,
      Integer runNumber) {}

  /** Whether it has not come to its end. */
  public boolean isOpen() {
    return state.isOpen();
  }
}
