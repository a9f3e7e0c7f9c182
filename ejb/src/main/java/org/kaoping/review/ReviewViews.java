package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.WorkingDays;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scoreboard.ReviewedScores;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.UnitScores;

/** Makes notices, lists and appeals readable. */
@ApplicationScoped
class ReviewViews {
  @Inject private PublicNotices notices;
  @Inject private Appeals appeals;
  @Inject private ReviewedScores scores;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private Calendars calendars;
  @Inject private BusinessClock clock;

  /**
   * @param office whether the reader may know how many appeals there are
   */
  PublicNoticeView notice(PublicNotice notice, boolean office) {
    WorkingDays days = calendars.workingDays();
    LocalDate today = clock.today();
    return new PublicNoticeView(
        notice,
        cycles.get(notice.getCycleId()),
        new PublicNoticeView.Countdown(
            Math.max(0, days.between(today, notice.getLastDay())),
            today.isAfter(notice.getLastDay()),
            days.isProvisional(notice.getOpenedOn(), notice.getLastDay())),
        scores.numberOf(notice.getRunId()),
        scores.numberOf(notice.getReviewedRunId()),
        office ? (long) appeals.of(notice.getId()).size() : null,
        office ? appeals.undecided(notice.getId()) : null);
  }

  /**
   * @param reviewed whether the reader sees the list after the review too
   */
  NoticedList list(PublicNotice notice, boolean reviewed) {
    AppraisalCycle cycle = cycles.get(notice.getCycleId());
    ScoreBoard shown = scores.board(cycle, notice.getRunId());
    Map<Long, ScoreBoard.SeriesBoard> after =
        reviewed
            ? scores.board(cycle, notice.getReviewedRunId()).series().stream()
                .collect(Collectors.toMap(ScoreBoard.SeriesBoard::seriesId, Function.identity()))
            : Map.of();
    return new NoticedList(
        notice.getId(),
        reviewed,
        shown.series().stream()
            .map(
                series ->
                    new NoticedList.Series(
                        series.seriesId(),
                        series.name(),
                        lines(series, after.get(series.seriesId()))))
            .toList());
  }

  private static List<NoticedList.Line> lines(
      ScoreBoard.SeriesBoard shown, ScoreBoard.SeriesBoard after) {
    Map<Long, UnitScores> later =
        after == null
            ? Map.of()
            : after.units().stream()
                .collect(Collectors.toMap(UnitScores::appraisalId, Function.identity()));
    return shown.units().stream().map(unit -> line(unit, later.get(unit.appraisalId()))).toList();
  }

  private static NoticedList.Line line(UnitScores unit, UnitScores after) {
    return new NoticedList.Line(
        unit.appraisalId(),
        unit.unitId(),
        unit.unitName(),
        unit.generated(),
        unit.rank(),
        result(unit),
        unit.grade(),
        after == null ? null : after.rank(),
        after == null ? null : result(after),
        after == null ? null : after.grade());
  }

  private static BigDecimal result(UnitScores unit) {
    return unit.overall() == null ? unit.total() : unit.overall();
  }

  /**
   * @param office whether the reader sees a finding before it is decided on
   */
  AppealView appeal(Appeal appeal, boolean office) {
    PublicNotice notice = notices.get(appeal.getNoticeId());
    return new AppealView(
        appeal.getId(),
        notice.getId(),
        notice.getRound(),
        appeal.getCycleId(),
        cycles.get(appeal.getCycleId()).getName(),
        appeal.getAppraisalId(),
        appeal.getUnitId(),
        units.get(appeal.getUnitId()).getName(),
        appeal.getKind(),
        appeal.getIndicatorId(),
        appeal.getPoint(),
        appeal.getNoticed(),
        appeal.getGrounds(),
        appeal.getFirstGrounds(),
        appeal.getState(),
        AppealView.Entry.of(appeal.getEntry()),
        appeal.getDueOn(),
        appeal.getReturnedReason(),
        appeal.getCompleteBy(),
        review(appeal, office),
        notice.getDecider(),
        office || appeal.getState() == AppealState.DECIDED ? finding(notice, appeal) : null,
        decision(notice, appeal),
        appeal.getEndReason(),
        appeal.getVersion());
  }

  private static AppealView.Review review(Appeal appeal, boolean office) {
    return new AppealView.Review(
        office ? appeal.getReviewerId() : null,
        office ? appeal.getReviewerName() : null,
        appeal.getAssignedOn());
  }

  private AppealView.Finding finding(PublicNotice notice, Appeal appeal) {
    ReviewFinding found = appeal.getFinding();
    return found == null
        ? null
        : new AppealView.Finding(
            found.getOutcome(),
            found.getIndicatorId(),
            indicatorName(notice, appeal, found.getIndicatorId()),
            found.getPoints(),
            found.getText(),
            found.getBy(),
            found.getOn());
  }

  private AppealView.Decision decision(PublicNotice notice, Appeal appeal) {
    ReviewDecision decided = appeal.getDecision();
    return decided == null
        ? null
        : new AppealView.Decision(
            decided.getOutcome(),
            decided.getIndicatorId(),
            indicatorName(notice, appeal, decided.getIndicatorId()),
            decided.getPoints(),
            decided.getReason(),
            decided.getDocumentNumber(),
            decided.getBy(),
            decided.getOn(),
            decided.getRunId() == null ? null : scores.numberOf(decided.getRunId()));
  }

  private String indicatorName(PublicNotice notice, Appeal appeal, Long indicatorId) {
    return indicatorId == null
        ? null
        : scores.unit(notice.getRunId(), appeal.getAppraisalId()).stream()
            .flatMap(unit -> unit.lines().stream())
            .filter(line -> line.indicatorId() == indicatorId)
            .map(line -> line.seq() + ". " + line.name())
            .findFirst()
            .orElse(null);
  }
}
