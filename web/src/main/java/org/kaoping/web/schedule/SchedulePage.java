package org.kaoping.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.ScheduleImpact;
import org.kaoping.cycle.ScheduleService;
import org.kaoping.cycle.ScheduleVersion;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.kernel.Messages;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Seat;
import org.kaoping.web.page.Show;

/**
 * The schedule of a cycle: its versions side by side, and its change, looked at before it is made.
 */
@Named("schedulePage")
@ViewScoped
public class SchedulePage implements Serializable {
  private static final int MOST_UNITS = 200;

  @Inject private ScheduleService schedules;
  @Inject private CyclePage cyclePage;
  @Inject private ActRunner runner;
  @Inject private Me me;
  @Inject private Seat seat;
  @Inject private Show show;

  private final ActForm form = new ActForm();
  private List<StageInput> stages;
  private TermInput planTerm;
  private TermInput reportTerm;
  private transient List<ScheduleVersion> versions;
  private transient ScheduleImpact impact;
  private boolean seen;

  /** Loads the cycle that the address names, and its dates into the form. */
  public void load() {
    cyclePage.load();
    if (cyclePage.getCycle() != null && stages == null) {
      AppraisalCycle cycle = cyclePage.getCycle();
      stages =
          cycle.stages().entrySet().stream()
              .map(stage -> new StageInput(stage.getKey(), stage.getValue()))
              .toList();
      planTerm = new TermInput(cycle.getPlanResubmission());
      reportTerm = new TermInput(cycle.getReportResubmission());
    }
  }

  /** The versions, the first one first. */
  public List<ScheduleVersion> getVersions() {
    if (versions == null) {
      versions = runner.read(() -> schedules.versions(cyclePage.getId())).orElse(List.of());
    }
    return versions;
  }

  /** Whether a stage's dates differ from those of the version before. */
  public boolean isChanged(ScheduleVersion version, StageCode stage) {
    if (version.getNumber() == 1) {
      return false;
    }
    StageDates before = getVersions().get(version.getNumber() - 2).schedule().stages().get(stage);
    StageDates now = version.schedule().stages().get(stage);
    return !before.opensOn().equals(now.opensOn()) || !before.dueOn().equals(now.dueOn());
  }

  public StageCode[] getCodes() {
    return StageCode.values();
  }

  /** Whether the person may change the schedule, and it is not over. */
  public boolean isChangeable() {
    CycleState state = cyclePage.getCycle().getState();
    return me.holds(Role.PERFORMANCE_OFFICE)
        && state != CycleState.COMMENDED
        && state != CycleState.CLOSED;
  }

  /** Shows what the change would do. */
  public String preview() {
    impact = runner.read(() -> schedules.preview(cyclePage.getId(), wanted())).orElse(null);
    seen = impact != null;
    return null;
  }

  /** Changes the schedule; only what has been looked at is offered. */
  public String change() {
    return runner.run(
            form.seen(cyclePage.getVersion()),
            context -> schedules.change(context, cyclePage.getId(), wanted()))
        ? "/schedule?faces-redirect=true&id=" + cyclePage.getId()
        : null;
  }

  private Schedule wanted() {
    Map<StageCode, StageDates> dates = new EnumMap<>(StageCode.class);
    stages.stream()
        .filter(StageInput::isWhole)
        .forEach(stage -> dates.put(stage.getCode(), stage.dates()));
    return new Schedule(dates, planTerm.term(), reportTerm.term());
  }

  /** What the change would do; null before it was asked for. */
  public ScheduleImpact getImpact() {
    if (impact == null && seen) {
      impact = runner.read(() -> schedules.preview(cyclePage.getId(), wanted())).orElse(null);
    }
    return impact;
  }

  /** The first units of the list. */
  public List<ScheduleImpact.UnitImpact> getUnits() {
    return getImpact().units().stream().limit(MOST_UNITS).toList();
  }

  /** What moves: a step of the work, or a limit of the process. */
  public String name(ScheduleImpact.Moved moved, boolean timer) {
    return timer
        ? Messages.term("StageTimer." + moved.kind(), seat.getLocale())
        : show.work(moved.kind());
  }

  /** The last day before an instant that is too late. */
  public LocalDate lastDay(Instant instant) {
    return show.lastDay(instant);
  }

  /** The day on which something opens, or the last day of a limit. */
  public LocalDate timerDay(ScheduleImpact.Moved moved, Instant instant) {
    return moved.kind().startsWith("Event_") ? show.dateOf(instant) : show.lastDay(instant);
  }

  public List<StageInput> getStages() {
    return stages;
  }

  public TermInput getPlanTerm() {
    return planTerm;
  }

  public TermInput getReportTerm() {
    return reportTerm;
  }

  public ActForm getForm() {
    return form;
  }
}
