package org.kaoping.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kaoping.progress.CycleProgress;
import org.kaoping.progress.MissingLine;
import org.kaoping.progress.PeriodState;
import org.kaoping.progress.ProgressLight;
import org.kaoping.progress.ProgressRhythm;
import org.kaoping.progress.ProgressService;
import org.kaoping.progress.ProgressSettingService;
import org.kaoping.progress.ProgressUrgingService;
import org.kaoping.progress.SettingValues;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.reporting.Download;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Seat;

/** 进度 of a cycle: lights by unit, who has not reported, and how the cycle asks. */
@Named("progressPage")
@ViewScoped
public class ProgressPage implements Serializable {
  @Inject private ProgressService progress;
  @Inject private ProgressSettingService settings;
  @Inject private ProgressUrgingService urging;
  @Inject private SupervisionListService supervised;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Seat seat;
  @Inject private Me me;

  private String period;
  private SettingForm form;
  private transient CycleProgress found;
  private transient List<MissingLine> missing;
  private transient Map<Long, Instant> urged;

  /** The units with their lights; null when the person may not see them, which a message says. */
  public CycleProgress getProgress() {
    if (found == null) {
      found = runner.read(() -> progress.ofCycle(cycle.getId())).orElse(null);
    }
    return found;
  }

  /** Divisions without a report for the period that was asked for. */
  public List<MissingLine> getMissing() {
    if (missing == null) {
      missing = runner.read(() -> progress.missing(cycle.getId(), period)).orElse(List.of());
    }
    return missing;
  }

  /** Style of a light. */
  public String light(ProgressLight light) {
    return "light light-" + light.name().toLowerCase(Locale.ROOT);
  }

  /** Style of a unit's reports for a period. */
  public String state(PeriodState state) {
    return switch (state) {
      case REPORTED -> "light light-done";
      case REPORTED_LATE -> "light light-done-late";
      case AWAITED -> "light light-near";
      case MISSING -> "light light-overdue";
      case AHEAD, NONE -> "light light-none";
    };
  }

  /** How many units show a light. */
  public long count(ProgressLight light) {
    return getProgress().counts().getOrDefault(light, 0L);
  }

  public ProgressLight[] getLights() {
    return ProgressLight.values();
  }

  public ProgressRhythm[] getRhythms() {
    return ProgressRhythm.values();
  }

  /** Whether the person may urge. */
  public boolean isUrging() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.UNIT_OFFICE);
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** When a division was last urged for its missing reports; null when never, or for others. */
  public Instant lastUrged(MissingLine line) {
    if (urged == null) {
      List<Long> items =
          getMissing().stream()
              .map(MissingLine::urged)
              .filter(Objects::nonNull)
              .map(MissingLine.Task::workItemId)
              .toList();
      urged =
          isOffice() && !items.isEmpty()
              ? runner.read(() -> supervised.lastUrged(items)).orElse(Map.of())
              : Map.of();
    }
    return line.urged() == null ? null : urged.get(line.urged().workItemId());
  }

  public String urge(long divisionId) {
    return runner.run(new ActForm(), c -> urging.urge(c, cycle.getId(), period, (Long) divisionId))
        ? Here.again()
        : null;
  }

  public String urgeAll() {
    return runner.run(new ActForm(), c -> urging.urge(c, cycle.getId(), period, null))
        ? Here.again()
        : null;
  }

  /** Sends the list of missing reports as a workbook. */
  public void downloadMissing() {
    runner
        .read(() -> progress.missingSheet(cycle.getId(), period, seat.getLocale()))
        .ifPresent(this::send);
  }

  /** Sends the units with their lights as a workbook. */
  public void downloadUnits() {
    runner.read(() -> progress.sheet(cycle.getId(), seat.getLocale())).ifPresent(this::send);
  }

  private void send(Download file) {
    downloads.send(file.fileName(), file.mediaType(), file.content());
  }

  /** Begins with what holds now. */
  public SettingForm getForm() {
    if (form == null) {
      form = new SettingForm();
      runner.read(() -> progress.setting(cycle.getId())).ifPresent(form::take);
    }
    return form;
  }

  public String save() {
    SettingValues wanted = form.values();
    return runner.run(form, c -> settings.set(c, cycle.getId(), wanted)) ? Here.again() : null;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period == null || period.isBlank() ? null : period;
  }
}
