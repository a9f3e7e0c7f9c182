package org.kaoping.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.review.rules.EveryAppealIsSettled;
import org.kaoping.review.rules.NoticePeriodIsPositive;
import org.kaoping.review.rules.NoticeTextFits;
import org.kaoping.review.rules.OneNoticeIsOpen;
import org.kaoping.scoreboard.ReviewedScores;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 公示: determined scores are shown to all units before their release, for some working days; scores
 * are frozen until the office concludes the notice. A cycle may do without.
 */
@Stateless
public class PublicNoticeService {
  @Inject private PublicNotices notices;
  @Inject private Appeals appeals;
  @Inject private ReviewViews views;
  @Inject private AppealWork work;
  @Inject private ReviewedScores scores;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private Calendars calendars;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Shows the determined list to all units; the context carries the notice's document number. After
   * a concluded notice another round may follow.
   *
   * @return id of the notice
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long open(ActContext context, long cycleId, NewPublicNotice wanted) {
    AppraisalCycle cycle = cycles.own(cycleId);
    List<PublicNotice> earlier = notices.ofCycle(cycleId);
    Rules.check(
        ActFitsStage.of(cycle.getState(), CycleState.SCORES_DETERMINED),
        new OneNoticeIsOpen(
            !earlier.isEmpty() && earlier.get(0).isOpen(),
            earlier.isEmpty() ? 0 : earlier.get(0).getRound()),
        new NoticePeriodIsPositive(wanted.workingDays()),
        new NoticePeriodIsPositive(wanted.reviewDays()),
        new NoticeTextFits(wanted.text()),
        new DocumentNumberIsGiven(context.documentNumber()));
    long run = scores.releasable(cycle).getId();
    PublicNotice notice =
        new PublicNotice(cycleId, earlier.size() + 1, run, wanted)
            .opened(
                act.actor().postName(),
                context.documentNumber(),
                clock.today(),
                calendars.workingDays().plus(clock.today(), wanted.workingDays()));
    notices.add(notice, cycle);
    act.detail(
        "round %d of run %d until %s",
        notice.getRound(), scores.numberOf(run), notice.getLastDay());
    work.opened(notice);
    return notice.getId();
  }

  /**
   * Makes a running notice longer, with a reason.
   *
   * @param days working days after the present last one
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void extend(ActContext context, long noticeId, int days) {
    PublicNotice notice = notices.own(noticeId);
    Rules.check(new NoticePeriodIsPositive(days), new ReasonIsGiven(context.reason()));
    LocalDate before = notice.getLastDay();
    notice.extend(
        new NoticeExtension(days, before, calendars.workingDays().plus(before, days))
            .because(context.reason(), clock.today(), act.actor().postName()),
        clock.today());
    act.detail("from %s until %s", before, notice.getLastDay());
    work.extended(notice);
  }

  /**
   * Concludes a notice whose last day is over and whose objections and appeals have come to their
   * end; scores may be released from now on. The context's reason says what came of it.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void conclude(ActContext context, long noticeId) {
    PublicNotice notice = notices.own(noticeId);
    Rules.check(new EveryAppealIsSettled(appeals.undecided(noticeId)));
    notice.conclude(context.reason(), act.actor().postName(), clock.today());
    act.detail("appeals=%d", appeals.of(noticeId).size());
    work.concluded(notice);
  }

  /** Notices of a cycle, the latest first. */
  @Reads
  public List<PublicNoticeView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return notices.ofCycle(cycleId).stream()
        .map(notice -> views.notice(notice, isOffice()))
        .toList();
  }

  /** One notice. */
  @Reads
  public PublicNoticeView notice(long noticeId) {
    return views.notice(notices.readable(noticeId), isOffice());
  }

  /**
   * The list as noticed; beside it the list after the review, for the offices at any time, for
   * everybody else once the notice has been concluded.
   */
  @Reads
  public NoticedList list(long noticeId) {
    PublicNotice notice = notices.readable(noticeId);
    return views.list(notice, isOffice() || !notice.isOpen());
  }

  /** Scores of the caller's own unit as the notice rests on them, for its objections. */
  @Reads(by = {Role.UNIT_OFFICE, Role.UNIT_HEAD, Role.LEADING_GROUP})
  public List<UnitScores> own(long noticeId) {
    PublicNotice notice = notices.readable(noticeId);
    return appraisals.ofCycle(notice.getCycleId()).stream()
        .filter(appraisal -> appraisal.getUnitId() == act.actor().unitId())
        .map(UnitAppraisal::getId)
        .flatMap(id -> scores.unit(notice.getRunId(), id).stream())
        .toList();
  }

  private boolean isOffice() {
    Actor actor = act.actor();
    return actor.role() == Role.PERFORMANCE_OFFICE || actor.role() == Role.CITY_LEADER;
  }
}
