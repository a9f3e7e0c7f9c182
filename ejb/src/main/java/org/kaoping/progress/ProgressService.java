package org.kaoping.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.progress.rules.PeriodIsOfTheCycle;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.FileNames;
import org.kaoping.reports.ReportFormat;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;

/**
 * 进度: how far the units of a cycle have come against the time elapsed, and who has not reported.
 */
@Stateless
public class ProgressService {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private ProgressSettings settings;
  @Inject private ProgressTracks tracks;
  @Inject private ProgressReadings readings;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** How a cycle asks for progress. */
  @Reads
  public SettingValues setting(long cycleId) {
    cycles.own(cycleId);
    return settings.of(cycleId);
  }

  /** The units of a cycle with their lights; a unit sees its own line. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public CycleProgress ofCycle(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Measuring measuring = readings.of(cycle);
    Yardstick yard = measuring.yard();
    List<UnitLine> lines = seen(cycleId).stream().map(measuring::line).toList();
    Map<ProgressLight, Long> counts = new EnumMap<>(ProgressLight.class);
    lines.forEach(line -> counts.merge(line.light(), 1L, Long::sum));
    return new CycleProgress(
        cycleId,
        cycle.getYear(),
        yard.setting(),
        yard.today(),
        yard.shareOn(yard.today()),
        yard.measuredOn().orElse(null),
        yard.expected(),
        yard.periods().all(),
        lines,
        counts);
  }

  private List<UnitTracks> seen(long cycleId) {
    return tracks.ofCycle(cycleId).stream()
        .filter(unit -> act.actor().seesUnit(unit.unitId()))
        .toList();
  }

  /**
   * The divisions that have not reported.
   *
   * @param period code of a period; null for the latest that is over
   */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public List<MissingLine> missing(long cycleId, String period) {
    Measuring measuring = readings.of(cycles.own(cycleId));
    MissingReports reports = new MissingReports(measuring, named(measuring, period));
    return seen(cycleId).stream().flatMap(unit -> reports.of(unit).stream()).toList();
  }

  private static Optional<ProgressPeriod> named(Measuring measuring, String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    List<ProgressPeriod> all = measuring.yard().periods().all();
    Rules.check(new PeriodIsOfTheCycle(code, all.stream().map(ProgressPeriod::code).toList()));
    return all.stream().filter(period -> period.code().equals(code)).findFirst();
  }

  /** The same list as a workbook. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public Download missingSheet(long cycleId, String period, Locale locale) {
    String title = Messages.term("ProgressSheet.missing", locale);
    return sheet(cycleId, title, ProgressSheets.missing(title, missing(cycleId, period), locale));
  }

  /** The units with their lights as a workbook. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public Download sheet(long cycleId, Locale locale) {
    String title = Messages.term("ProgressSheet.title", locale);
    return sheet(cycleId, title, ProgressSheets.units(title, ofCycle(cycleId), locale));
  }

  private Download sheet(long cycleId, String title, byte[] content) {
    String cycle = cycles.own(cycleId).getName();
    return new Download(
        FileNames.of(String.join(" ", cycle, title, clock.today().toString()), "xlsx"),
        ReportFormat.XLSX.mediaType(),
        content);
  }

  /** A unit's progress task by task; a division sees its own tasks. */
  @Reads
  public UnitProgressView ofAppraisal(long appraisalId) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    Measuring measuring = readings.of(cycles.get(appraisal.getCycleId()));
    Yardstick yard = measuring.yard();
    UnitTracks unit = tracks.ofAppraisal(appraisal.getCycleId(), appraisalId);
    UnitTracks readable =
        unit.with(
            unit.tasks().stream()
                .filter(track -> track.task().getClosingReason() == null)
                .filter(track -> access.isReadable(track.task().ref()))
                .toList());
    act.about(appraisal.ref());
    return new UnitProgressView(
        measuring.line(readable),
        yard.setting(),
        yard.today(),
        yard.shareOn(yard.today()),
        yard.measuredOn().orElse(null),
        yard.periods().all(),
        request(measuring, readable),
        readable.tasks().stream().map(measuring::task).toList(),
        measuring.budget(readable));
  }

  private static UnitProgressView.Request request(Measuring measuring, UnitTracks unit) {
    ProgressRequest asked = measuring.requests().get(unit.appraisalId());
    return asked == null
        ? null
        : new UnitProgressView.Request(
            asked.getAskedOn(),
            asked.getDueOn(),
            asked.getText(),
            asked.getPostName(),
            (int)
                unit.asked(measuring.yard().setting()).stream()
                    .filter(track -> measuring.request(track).isPresent())
                    .count());
  }
}
