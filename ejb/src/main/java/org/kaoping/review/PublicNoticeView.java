package org.kaoping.review;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;

/**
 * A public notice as people read it.
 *
 * @param round from 1 in its cycle
 * @param workingDays as given at first
 * @param left working days left, today not counted; 0 on the last day and afterwards
 * @param over whether the last day has passed
 * @param provisional whether the days off of a year in it are not known yet
 * @param runNumber number of the score run that is shown
 * @param reviewedRunNumber number of the run after the decisions so far
 * @param remark what is said on the result, or null
 * @param appeals how many were submitted; null for who may not know
 * @param undecided how many of them wait for their end; null for who may not know
 * @param version to be sent back with an act
 */
public record PublicNoticeView(
    long id,
    long cycleId,
    String cycleName,
    int year,
    int round,
    PublicNoticeState state,
    LocalDate openedOn,
    String openedBy,
    int workingDays,
    LocalDate lastDay,
    int left,
    boolean over,
    boolean provisional,
    int reviewDays,
    ReviewDecider decider,
    String documentNumber,
    String text,
    int runNumber,
    int reviewedRunNumber,
    LocalDate concludedOn,
    String concludedBy,
    String remark,
    List<Extension> extensions,
    Long appeals,
    Long undecided,
    long version) {

  /**
   * That it was made longer.
   *
   * @param days working days added
   */
  public record Extension(
      int days, LocalDate lastBefore, LocalDate lastAfter, String reason, LocalDate on, String by) {
    static Extension of(NoticeExtension extension) {
      return new Extension(
          extension.getDays(),
          extension.getLastBefore(),
          extension.getLastAfter(),
          extension.getReason(),
          extension.getOn(),
          extension.getBy());
    }
  }

  /**
   * How far its period has run.
   *
   * @param left working days left, today not counted
   * @param over whether the last day has passed
   * @param provisional whether the days off of a year in it are not known yet
   */
  record Countdown(int left, boolean over, boolean provisional) {}

  /** A notice of a cycle with the numbers of its runs. */
  PublicNoticeView(
      PublicNotice notice,
      AppraisalCycle cycle,
      Countdown countdown,
      int runNumber,
      int reviewedRunNumber,
      Long appeals,
      Long undecided) {
    this(
        notice.getId(),
        cycle.getId(),
        cycle.getName(),
        cycle.getYear(),
        notice.getRound(),
        notice.getState(),
        notice.getOpenedOn(),
        notice.getOpenedBy(),
        notice.getWorkingDays(),
        notice.getLastDay(),
        countdown.left(),
        countdown.over(),
        countdown.provisional(),
        notice.getReviewDays(),
        notice.getDecider(),
        notice.getDocumentNumber(),
        notice.getText(),
        runNumber,
        reviewedRunNumber,
        notice.getConcludedOn(),
        notice.getConcludedBy(),
        notice.getRemark(),
        notice.getExtensions().stream().map(Extension::of).toList(),
        appeals,
        undecided,
        notice.getVersion());
  }

  /** Whether it has not been concluded. */
  public boolean isOpen() {
    return state == PublicNoticeState.OPEN;
  }
}
