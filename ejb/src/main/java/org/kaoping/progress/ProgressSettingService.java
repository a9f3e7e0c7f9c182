package org.kaoping.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.outbox.NewNotice;
import org.kaoping.outbox.Outbox;
import org.kaoping.progress.rules.RequestTermIsInRange;
import org.kaoping.progress.rules.RequestedReportIsDescribed;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ReasonIsGiven;

/** How progress is asked for: the cycle's rhythm, and single requests outside it. */
@Stateless
public class ProgressSettingService {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private ProgressSettings settings;
  @Inject private ProgressTracks tracks;
  @Inject private Calendars calendars;
  @Inject private Outbox outbox;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Sets how a cycle asks for progress; once the cycle is open a reason is needed. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void set(ActContext context, long cycleId, SettingValues wanted) {
    AppraisalCycle cycle = cycles.own(cycleId);
    wanted.check();
    if (cycle.getState() != CycleState.PREPARED) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    settings.set(cycleId, wanted);
    act.detail("%s within %d working days", wanted.rhythm(), wanted.termDays());
  }

  /**
   * 临时调度: asks the divisions of a unit for a report outside the rhythm; each division gets one
   * notice. A later request replaces an earlier one.
   *
   * @param days working days from today, today excluded; 1–60
   * @param text what the report is to be about, at most 500 characters
   * @return id of the request
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public long ask(ActContext context, long appraisalId, int days, String text) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(new RequestTermIsInRange(days), new RequestedReportIsDescribed(text));
    LocalDate today = clock.today();
    LocalDate dueOn = calendars.dueDate(Term.workingDays(days), today).dueOn();
    ProgressRequest request =
        new ProgressRequest(appraisalId, today, dueOn, text)
            .asked(act.actor(), clock.now(), clock.wallTime());
    settings.add(request);
    List<Long> divisions = divisions(appraisal);
    divisions.forEach(division -> tell(request, appraisal, division));
    act.detail("due=%s divisions=%d", dueOn, divisions.size());
    return request.getId();
  }

  private List<Long> divisions(UnitAppraisal appraisal) {
    return tracks
        .ofAppraisal(appraisal.getCycleId(), appraisal.getId())
        .asked(settings.of(appraisal.getCycleId()))
        .stream()
        .filter(track -> track.openItem() != null)
        .map(track -> track.task().getDivisionId())
        .distinct()
        .toList();
  }

  private void tell(ProgressRequest request, UnitAppraisal appraisal, long divisionId) {
    outbox.post(
        new NewNotice(
            "ProgressAsked",
            Role.DIVISION,
            divisionId,
            appraisal.ref(),
            List.of(request.getText(), request.getDueOn().toString()),
            "progress-asked:" + request.getId() + ":" + divisionId));
  }
}
