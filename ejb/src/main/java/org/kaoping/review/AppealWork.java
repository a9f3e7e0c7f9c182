package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** Puts notices and appeals on the work lists of who has to act next, and tells the units. */
@ApplicationScoped
class AppealWork {
  private static final List<String> KINDS =
      List.of(
          WorkKinds.ACCEPT_APPEAL,
          WorkKinds.COMPLETE_APPEAL,
          WorkKinds.REVIEW_APPEAL,
          WorkKinds.DECIDE_APPEAL);

  @Inject private WorkItems items;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private PublicNotices notices;
  @Inject private Calendars calendars;
  @Inject private Outbox outbox;

  /** A notice has been opened: it is to be concluded on the working day after its last. */
  void opened(PublicNotice notice) {
    open(
        notice.getCycleId(),
        null,
        notice.ref(),
        WorkKinds.CONCLUDE_NOTICE,
        Role.PERFORMANCE_OFFICE,
        conclusionDue(notice));
    tellUnits(notice, "ResultsNoticed", "opened");
  }

  void extended(PublicNotice notice) {
    items.moveDue(notice.ref(), WorkKinds.CONCLUDE_NOTICE, conclusionDue(notice));
    tellUnits(notice, "ResultsNoticeExtended", "until-" + notice.getLastDay());
  }

  void concluded(PublicNotice notice) {
    items.close(notice.ref(), WorkKinds.CONCLUDE_NOTICE);
    tellUnits(notice, "ResultsNoticeConcluded", "concluded");
  }

  private Instant conclusionDue(PublicNotice notice) {
    return ShanghaiDates.endOf(calendars.workingDays().plus(notice.getLastDay(), 1));
  }

  /** Closes what is open on an appeal, and opens what its state asks for. */
  void moved(Appeal appeal) {
    KINDS.forEach(kind -> items.close(appeal.ref(), kind));
    switch (appeal.getState()) {
      case SUBMITTED -> open(appeal, WorkKinds.ACCEPT_APPEAL, Role.PERFORMANCE_OFFICE);
      case RETURNED -> open(appeal, WorkKinds.COMPLETE_APPEAL, Role.UNIT_OFFICE);
      case REVIEWING -> open(appeal, WorkKinds.REVIEW_APPEAL, Role.PERFORMANCE_OFFICE);
      case AT_DECISION -> open(appeal, WorkKinds.DECIDE_APPEAL, decider(appeal));
      case DECIDED, WITHDRAWN, LAPSED -> {
        // nobody has anything to do
      }
    }
    if (appeal.getState() == AppealState.DECIDED || appeal.getState() == AppealState.LAPSED) {
      tell(appeal);
    }
  }

  private Role decider(Appeal appeal) {
    return notices.get(appeal.getNoticeId()).getDecider() == ReviewDecider.OFFICE
        ? Role.PERFORMANCE_OFFICE
        : Role.CITY_LEADER;
  }

  private void open(Appeal appeal, String kind, Role role) {
    LocalDate due =
        appeal.getState() == AppealState.RETURNED ? appeal.getCompleteBy() : appeal.getDueOn();
    open(
        appeal.getCycleId(),
        appeal.getUnitId(),
        appeal.ref(),
        kind,
        role,
        ShanghaiDates.endOf(due));
  }

  private void open(
      long cycleId, Long unitId, SubjectRef subject, String kind, Role role, Instant due) {
    AppraisalCycle cycle = cycles.get(cycleId);
    long scope = role == Role.UNIT_OFFICE ? unitId : cycle.getJurisdictionId();
    items.open(
        new NewWorkItem(kind, subject, cycleId, cycle.getYear(), unitId, role, scope, null, due));
  }

  private void tell(Appeal appeal) {
    String result =
        appeal.getDecision() == null
            ? "AppealState." + appeal.getState().name()
            : "ReviewOutcome." + appeal.getDecision().getOutcome().name();
    outbox.post(
        new NewNotice(
            "AppealDecided",
            Role.UNIT_OFFICE,
            appeal.getUnitId(),
            appeal.ref(),
            List.of(shortened(appeal.getPoint()), "term:" + result),
            "appeal:" + appeal.getId()));
  }

  private static String shortened(String point) {
    return point.length() <= 60 ? point : point.substring(0, 60) + "…";
  }

  private void tellUnits(PublicNotice notice, String kind, String event) {
    String name = cycles.get(notice.getCycleId()).getName();
    List<NewNotice> told =
        appraisals.ofCycle(notice.getCycleId()).stream()
            .map(UnitAppraisal::getUnitId)
            .map(
                unit ->
                    new NewNotice(
                        kind,
                        Role.UNIT_OFFICE,
                        unit,
                        notice.ref(),
                        List.of(name, String.valueOf(notice.getLastDay())),
                        "public-notice:" + notice.getId() + ":" + event + ":" + unit))
            .toList();
    outbox.postNew(told);
  }
}
