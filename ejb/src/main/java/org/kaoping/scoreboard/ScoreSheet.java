package org.kaoping.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.scheme.SchemeHash;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.UnitScore;
import org.kaoping.scoring.UsableScheme;

/**
 * The scores of a cycle, computed just now or kept by a score run.
 *
 * @param decimals decimals of a score
 * @param series one per series
 * @param units by series and appraisal
 * @param indicators by unit, in the order of the plan
 */
record ScoreSheet(
    int decimals,
    List<ScoredSeries> series,
    List<ScoredUnit> units,
    List<IndicatorScore> indicators) {

  static ScoreSheet compute(UsableScheme scheme, CycleFacts facts) {
    Map<Long, SeriesResult> results = ScoreCalculation.compute(scheme, facts);
    List<ScoredSeries> series = new ArrayList<>();
    results.forEach((id, result) -> series.add(new ScoredSeries(id, result.average())));
    List<ScoredUnit> units = new ArrayList<>();
    List<IndicatorScore> indicators = new ArrayList<>();
    for (UnitFacts unit : facts.units()) {
      SeriesResult result = results.get(unit.seriesId());
      String key = ScoreCalculation.unitKey(unit);
      UnitScore score = result.unit(key).orElseThrow();
      units.add(new ScoredUnit(unit, score, result.ranking().placeOf(key).orElseThrow().place()));
      indicators.addAll(indicators(unit, score, facts.level1()));
    }
    return new ScoreSheet(scheme.precision().scale(), series, units, indicators);
  }

  private static List<IndicatorScore> indicators(
      UnitFacts unit, UnitScore scores, Map<Long, String> level1) {
    List<IndicatorScore> rows = new ArrayList<>();
    for (IndicatorFacts indicator : unit.indicators()) {
      Score score = scores.score(ScoreCalculation.indicatorKey(indicator)).orElseThrow();
      rows.add(
          new IndicatorScore(
              unit.appraisalId(),
              indicator,
              level1.getOrDefault(indicator.indicatorId(), ""),
              score));
    }
    return rows;
  }

  void belongTo(long runId) {
    series.forEach(row -> row.belongTo(runId));
    units.forEach(row -> row.belongTo(runId));
    indicators.forEach(row -> row.belongTo(runId));
  }

  /** Hash of everything that the scores rest on: the same facts and readings give the same hash. */
  String fingerprint() {
    List<String> texts = new ArrayList<>();
    for (IndicatorScore row : indicators) {
      texts.add(row.getAppraisalId() + ":" + row.getIndicatorId());
      texts.add(row.getDerivation());
    }
    units.forEach(row -> texts.add(result(row)));
    return SchemeHash.of(texts);
  }

  private static String result(ScoredUnit row) {
    String place = row.getAppraisalId() + "=" + row.getPlace();
    return row.getOverall() == null && row.getCaps().isEmpty()
        ? place
        : String.join(":", place, Figures.text(row.getOverall()), row.getGrade());
  }

  boolean provisional() {
    return units.stream().anyMatch(ScoredUnit::isProvisional);
  }

  /** Indicators without any result yet. */
  List<IndicatorScore> pending() {
    return indicators.stream().filter(IndicatorScore::isPending).toList();
  }

  Optional<ScoredUnit> unit(long appraisalId) {
    return units.stream().filter(unit -> unit.getAppraisalId() == appraisalId).findFirst();
  }

  List<IndicatorScore> indicatorsOf(long appraisalId) {
    return indicators.stream().filter(row -> row.getAppraisalId() == appraisalId).toList();
  }
}
