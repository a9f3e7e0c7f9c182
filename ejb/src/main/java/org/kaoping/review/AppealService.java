package org.kaoping.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.receipt.ReceiptBook;
import org.kaoping.receipt.ReceiptUse;
import org.kaoping.review.rules.AppealFollowsTheNotice;
import org.kaoping.review.rules.AppealIsInTime;
import org.kaoping.review.rules.GroundsAreGiven;
import org.kaoping.review.rules.LateAppealIsExplained;
import org.kaoping.review.rules.NoticePeriodIsPositive;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 异议、申诉: during a public notice a unit contests one of its own scores, or its grade; the office
 * accepts it for review or has it completed. What comes later on paper the office may accept as
 * late.
 */
@Stateless
public class AppealService {
  @Inject private Appeals appeals;
  @Inject private PublicNotices notices;
  @Inject private ContestedPoints points;
  @Inject private ReviewViews views;
  @Inject private AppealWork work;
  @Inject private Appraisals appraisals;
  @Inject private ReceiptBook receipts;
  @Inject private Calendars calendars;
  @Inject private AuditTrail audit;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * The unit submits during the notice.
   *
   * @return id of the appeal
   */
  @Act(by = {Role.UNIT_OFFICE, Role.UNIT_HEAD})
  public long submit(ActContext context, long noticeId, long appraisalId, NewAppeal wanted) {
    PublicNotice notice = notices.readable(noticeId);
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    notice.requireOpen();
    Rules.check(
        new AppealIsInTime(notice.getLastDay(), clock.today()),
        new GroundsAreGiven(wanted.grounds()));
    return stored(
        notice, points.contest(notice, appraisal, wanted), new AppealEntry(act.actor(), today()));
  }

  /**
   * The office enters what came on paper: the day of its receipt decides whether it was in time.
   * What came after the notice is accepted only with a reason.
   *
   * @param receiptId a line of the register, of the unit, of the kind of appeals
   * @return id of the appeal
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long enter(
      ActContext context, long noticeId, long appraisalId, NewAppeal wanted, long receiptId) {
    PublicNotice notice = notices.readable(noticeId);
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    notice.requireOpen();
    Rules.check(new GroundsAreGiven(wanted.grounds()));
    LocalDate on = receipts.use(receiptId, appraisal, ReceiptUse.APPEAL);
    Rules.check(
        new AppealFollowsTheNotice(on, notice.getOpenedOn()),
        new LateAppealIsExplained(on, notice.getLastDay(), context.reason()));
    String why = on.isAfter(notice.getLastDay()) ? context.reason() : null;
    return stored(
        notice,
        points.contest(notice, appraisal, wanted),
        new AppealEntry(act.actor(), on).received(receiptId, why));
  }

  private LocalDate today() {
    return clock.today();
  }

  private long stored(PublicNotice notice, Appeal appeal, AppealEntry entry) {
    notices.claim(notice);
    appeals.add(
        appeal.submitted(entry, calendars.workingDays().plus(today(), notice.getReviewDays())));
    act.about(appeal.ref());
    act.detail("appraisal %d: %s, late=%s", appeal.getAppraisalId(), noted(appeal), entry.isLate());
    work.moved(appeal);
    return appeal.getId();
  }

  private static String noted(Appeal appeal) {
    return appeal.getIndicatorId() == null ? "grade" : "indicator " + appeal.getIndicatorId();
  }

  /**
   * The office returns what is incomplete, with a reason; again, when the unit needs longer.
   *
   * @param days working days within which the unit completes it
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void returnIncomplete(ActContext context, long appealId, int days) {
    Appeal appeal = appeals.own(appealId);
    Rules.check(new ReasonIsGiven(context.reason()), new NoticePeriodIsPositive(days));
    appeal.returnIncomplete(context.reason(), calendars.workingDays().plus(today(), days));
    act.detail("complete by %s", appeal.getCompleteBy());
    work.moved(appeal);
  }

  /** The unit completes what was returned, within its limit. */
  @Act(by = {Role.UNIT_OFFICE, Role.UNIT_HEAD})
  public void complete(ActContext context, long appealId, String grounds) {
    Appeal appeal = appeals.own(appealId);
    Rules.check(new GroundsAreGiven(grounds));
    appeal.complete(grounds, today());
    work.moved(appeal);
  }

  /** The office ends what was not completed within its limit, with a reason. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void lapse(ActContext context, long appealId) {
    Appeal appeal = appeals.own(appealId);
    Rules.check(new ReasonIsGiven(context.reason()));
    appeal.lapse(context.reason(), today());
    work.moved(appeal);
  }

  /** The unit takes it back with a reason, as long as nothing has been decided. */
  @Act(by = {Role.UNIT_OFFICE, Role.UNIT_HEAD})
  public void withdraw(ActContext context, long appealId) {
    Appeal appeal = appeals.own(appealId);
    Rules.check(new ReasonIsGiven(context.reason()));
    appeal.withdraw(context.reason());
    work.moved(appeal);
  }

  /** What was submitted in a notice, as far as it is the caller's own, the first first. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.UNIT_HEAD,
        Role.LEADING_GROUP
      })
  public List<AppealView> of(long noticeId) {
    notices.readable(noticeId);
    return appeals.of(noticeId).stream()
        .filter(appeal -> act.actor().seesUnit(appeal.getUnitId()))
        .map(appeal -> views.appeal(appeal, isOffice()))
        .toList();
  }

  /** One objection or appeal. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.UNIT_HEAD,
        Role.LEADING_GROUP
      })
  public AppealView appeal(long appealId) {
    return views.appeal(visible(appealId), isOffice());
  }

  /** The acts on it, oldest first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<AuditRecord> history(long appealId) {
    return audit.historyOf(visible(appealId).ref());
  }

  private Appeal visible(long appealId) {
    Appeal appeal = appeals.readable(appealId);
    Rules.check(new KnownAndOwn(act.actor().seesUnit(appeal.getUnitId())));
    return appeal;
  }

  private boolean isOffice() {
    Actor actor = act.actor();
    return actor.role() == Role.PERFORMANCE_OFFICE || actor.role() == Role.CITY_LEADER;
  }
}
