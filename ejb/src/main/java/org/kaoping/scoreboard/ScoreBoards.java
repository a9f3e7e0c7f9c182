package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scoreboard.ScoreBoard.SeriesBoard;

/** Turns a score sheet into what a reader sees. */
@ApplicationScoped
public class ScoreBoards {
  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  ScoreBoard board(AppraisalCycle cycle, ScoreSheet sheet, Predicate<ScoredUnit> visible) {
    List<SeriesBoard> series = new ArrayList<>();
    sheet.series().forEach(row -> series.add(series(row, sheet, visible)));
    otherSeries(cycle, sheet, visible).forEach(series::add);
    return new ScoreBoard(
        cycle.getId(),
        cycle.isReleased(),
        sheet.provisional(),
        series.stream().filter(row -> !row.units().isEmpty()).toList());
  }

  /**
   * Rankings of series that have units which are scored in another series: a unit of several series
   * is scored once and has a place in each.
   */
  private List<SeriesBoard> otherSeries(
      AppraisalCycle cycle, ScoreSheet sheet, Predicate<ScoredUnit> visible) {
    LocalDate day = cycle.isReleased() ? cycle.getReleasedOn() : clock.today();
    List<SeriesBoard> boards = new ArrayList<>();
    for (long seriesId : cycle.getSeriesIds()) {
      Set<Long> members =
          units.unitsOf(seriesId, day).stream().map(OrgUnit::getId).collect(Collectors.toSet());
      List<ScoredUnit> ranked =
          sheet.units().stream()
              .filter(unit -> unit.getSeriesId() == seriesId || members.contains(unit.getUnitId()))
              .toList();
      if (ranked.stream().anyMatch(unit -> unit.getSeriesId() != seriesId)) {
        boards.add(
            new SeriesBoard(
                seriesId, units.series(seriesId).getName(), null, places(sheet, ranked, visible)));
      }
    }
    return boards;
  }

  /** Equal results share a place: 1, 2, 2, 4. */
  private List<UnitScores> places(
      ScoreSheet sheet, List<ScoredUnit> ranked, Predicate<ScoredUnit> visible) {
    List<UnitScores> all = ranked.stream().map(unit -> unit(sheet, unit)).toList();
    Set<Long> shown =
        ranked.stream().filter(visible).map(ScoredUnit::getAppraisalId).collect(Collectors.toSet());
    return all.stream()
        .filter(unit -> shown.contains(unit.appraisalId()))
        .map(
            unit ->
                unit.at(
                    1
                        + (int)
                            all.stream()
                                .filter(other -> other.ranked().compareTo(unit.ranked()) > 0)
                                .count()))
        .sorted(
            Comparator.comparingInt(UnitScores::rank).thenComparingLong(UnitScores::appraisalId))
        .toList();
  }

  private SeriesBoard series(ScoredSeries row, ScoreSheet sheet, Predicate<ScoredUnit> visible) {
    List<UnitScores> shown =
        sheet.units().stream()
            .filter(unit -> unit.getSeriesId() == row.getSeriesId())
            .filter(visible)
            .sorted(
                Comparator.comparingInt(ScoredUnit::getPlace)
                    .thenComparingLong(ScoredUnit::getAppraisalId))
            .map(unit -> unit(sheet, unit))
            .toList();
    return new SeriesBoard(
        row.getSeriesId(), units.series(row.getSeriesId()).getName(), row.getAverageRate(), shown);
  }

  UnitScores unit(ScoreSheet sheet, ScoredUnit unit) {
    OrgUnit named = units.get(unit.getUnitId());
    int decimals = sheet.decimals();
    return new UnitScores(
        unit.getAppraisalId(),
        unit.getUnitId(),
        named.getName(),
        named.isGenerated(),
        Figures.score(unit.getMandatory(), decimals),
        Figures.score(unit.getSelfSelected(), decimals),
        Figures.score(unit.getTotal(), decimals),
        unit.getPlace(),
        unit.isProvisional(),
        unit.getGrade(),
        unit.getOverall() == null ? null : Figures.score(unit.getOverall(), decimals),
        unit.getScoreGrade(),
        unit.getCaps(),
        sheet.indicatorsOf(unit.getAppraisalId()).stream()
            .map(row -> line(row, decimals))
            .toList());
  }

  private static IndicatorScoreView line(IndicatorScore row, int decimals) {
    return new IndicatorScoreView(
        row.getIndicatorId(),
        row.getSeq(),
        row.getCategory(),
        row.getLevel1(),
        row.getName(),
        Figures.plain(row.getFullPoints()),
        Figures.score(row.getScore(), decimals),
        row.isProvisional(),
        row.getDerivation());
  }
}
