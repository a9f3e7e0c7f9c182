package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scoreboard.ScoreBoard.SeriesBoard;

/** Turns a score sheet into what a reader sees. */
@ApplicationScoped
public class ScoreBoards {
  @Inject private OrgUnits units;

  ScoreBoard board(AppraisalCycle cycle, ScoreSheet sheet, Predicate<ScoredUnit> visible) {
    List<SeriesBoard> series =
        sheet.series().stream()
            .map(row -> series(row, sheet, visible))
            .filter(row -> !row.units().isEmpty())
            .toList();
    return new ScoreBoard(cycle.getId(), cycle.isReleased(), sheet.provisional(), series);
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
