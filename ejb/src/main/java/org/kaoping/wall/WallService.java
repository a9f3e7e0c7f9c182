package org.kaoping.wall;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.DeliveredResult;
import org.kaoping.evaluation.DeliveredResults;
import org.kaoping.evaluation.DeliveredState;
import org.kaoping.kernel.Messages;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.FileNames;
import org.kaoping.reports.ReportFormat;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkLine;

/** 进度总览: where every unit of a cycle stands against its schedule, and who is behind. */
@Stateless
public class WallService {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private CycleBoardService boards;
  @Inject private DeliveredResults results;
  @Inject private BusinessClock clock;

  /** Units by stages. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public Wall wall(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Map<Long, UnitAppraisal> byId =
        appraisals.ofCycle(cycleId).stream()
            .collect(Collectors.toMap(UnitAppraisal::getId, appraisal -> appraisal));
    Map<Long, DeliveredCount> delivered = delivered(cycleId);
    List<Wall.Row> rows =
        boards.board(cycleId).stream()
            .map(
                line ->
                    row(
                        line,
                        new UnitProgress(
                            cycle.stages(),
                            byId.get(line.appraisalId()),
                            delivered.getOrDefault(line.appraisalId(), DeliveredCount.NONE))))
            .toList();
    return new Wall(cycleId, clock.today(), UnitProgress.STAGES, rows, counts(rows));
  }

  /** Who is behind, the longest first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<BacklogLine> backlog(long cycleId, Backlog kind) {
    Wall wall = wall(cycleId);
    return wall.units().stream()
        .flatMap(
            row ->
                row.cells().stream().filter(kind::holds).map(cell -> line(row, cell, wall.today())))
        .sorted(Comparator.comparing(BacklogLine::dueOn).thenComparing(BacklogLine::appraisalId))
        .toList();
  }

  /** The same list as a workbook. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public Download backlogSheet(long cycleId, Backlog kind, Locale locale) {
    List<BacklogLine> lines = backlog(cycleId, kind);
    String title = Messages.term(kind, locale);
    return sheet(cycleId, title, new BacklogSheets(locale).backlog(title, lines));
  }

  /** The whole wall as a workbook. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public Download wallSheet(long cycleId, Locale locale) {
    Wall wall = wall(cycleId);
    String title = Messages.term("WallSheet.wall", locale);
    return sheet(cycleId, title, new BacklogSheets(locale).wall(title, wall));
  }

  private Download sheet(long cycleId, String title, byte[] content) {
    String cycle = cycles.own(cycleId).getName();
    return new Download(
        FileNames.of(String.join(" ", cycle, title, clock.today().toString()), "xlsx"),
        ReportFormat.XLSX.mediaType(),
        content);
  }

  private static BacklogLine line(Wall.Row row, Wall.Cell cell, LocalDate today) {
    return new BacklogLine(
        row.appraisalId(),
        row.unitName(),
        row.seriesName(),
        cell.stage(),
        cell.light(),
        cell.dueOn(),
        ChronoUnit.DAYS.between(cell.dueOn(), today),
        row.open());
  }

  private Wall.Row row(CycleBoardService.UnitLine line, UnitProgress progress) {
    LocalDate today = clock.today();
    return new Wall.Row(
        line.appraisalId(),
        line.unitName(),
        line.seriesName(),
        UnitProgress.STAGES.stream()
            .map(
                stage -> {
                  StageProgress at = progress.in(stage);
                  Light light = progress.takesPart(stage) ? at.on(today) : Light.NONE;
                  return new Wall.Cell(stage, light, at.dueOn(), progress.isReturned(stage));
                })
            .toList(),
        line.holders().stream().map(holder -> open(line, holder)).toList());
  }

  private static WorkLine open(CycleBoardService.UnitLine line, CycleBoardService.Holder holder) {
    return new WorkLine(
        holder.item().getId(),
        holder.kind(),
        holder.item().getSubject(),
        holder.item().getCycleId(),
        holder.item().getCycleYear(),
        line.unitId(),
        line.unitName(),
        holder.item().getRole(),
        holder.holderName(),
        holder.item().getOpenedAt(),
        holder.item().getDueAt());
  }

  private static Map<StageCode, Map<Light, Long>> counts(List<Wall.Row> rows) {
    Map<StageCode, Map<Light, Long>> counts = new EnumMap<>(StageCode.class);
    for (StageCode stage : UnitProgress.STAGES) {
      Map<Light, Long> ofStage = new EnumMap<>(Light.class);
      rows.forEach(row -> ofStage.merge(row.cell(stage).light(), 1L, Long::sum));
      counts.put(stage, ofStage);
    }
    return counts;
  }

  private Map<Long, DeliveredCount> delivered(long cycleId) {
    return results.ofCycle(cycleId).stream()
        .collect(
            Collectors.groupingBy(
                DeliveredResult::getAppraisalId,
                Collectors.collectingAndThen(Collectors.toList(), WallService::counted)));
  }

  private static DeliveredCount counted(List<DeliveredResult> ofUnit) {
    int expected =
        (int) ofUnit.stream().filter(r -> r.getState() == DeliveredState.EXPECTED).count();
    int late = (int) ofUnit.stream().filter(DeliveredResult::isLate).count();
    return new DeliveredCount(ofUnit.size(), expected, late);
  }
}
