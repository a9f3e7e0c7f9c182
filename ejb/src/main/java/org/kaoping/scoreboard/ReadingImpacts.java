package org.kaoping.scoreboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.kaoping.scoreboard.ReadingImpact.PlaceShift;
import org.kaoping.scoreboard.ReadingImpact.ScoreShift;
import org.kaoping.scoring.ImpactList;
import org.kaoping.scoring.Ranking;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.UsableScheme;

/** Compares the scores of a cycle by two readings of its scheme. */
final class ReadingImpacts {
  private final CycleFacts facts;
  private final LongFunction<String> unitNames;
  private final Map<String, String> indicatorNames = new HashMap<>();

  /**
   * @param unitNames name of a unit by its id
   */
  ReadingImpacts(CycleFacts facts, LongFunction<String> unitNames) {
    this.facts = facts;
    this.unitNames = unitNames;
    for (UnitFacts unit : facts.units()) {
      unit.indicators()
          .forEach(
              indicator ->
                  indicatorNames.put(ScoreCalculation.indicatorKey(indicator), indicator.name()));
    }
  }

  ReadingImpact between(UsableScheme before, UsableScheme after) {
    return between(ScoreCalculation.compute(before, facts), ScoreCalculation.compute(after, facts));
  }

  ReadingImpact between(Map<Long, SeriesResult> old, Map<Long, SeriesResult> now) {
    List<ScoreShift> scores = new ArrayList<>();
    List<PlaceShift> places = new ArrayList<>();
    for (long series : facts.seriesIds()) {
      ImpactList impact = ImpactList.between(old.get(series), now.get(series));
      impact.scores().stream().map(this::score).forEach(scores::add);
      impact.places().stream().map(this::place).forEach(places::add);
    }
    return new ReadingImpact(List.copyOf(scores), List.copyOf(places));
  }

  private ScoreShift score(ImpactList.ScoreMove move) {
    return new ScoreShift(
        Long.parseLong(move.unitKey()),
        unitName(move.unitKey()),
        Long.parseLong(move.indicatorKey()),
        indicatorNames.get(move.indicatorKey()),
        move.before().orElseThrow(),
        move.after().orElseThrow(),
        move.cause());
  }

  private PlaceShift place(ImpactList.PlaceMove move) {
    Ranking.Place before = move.before().orElseThrow();
    Ranking.Place after = move.after().orElseThrow();
    return new PlaceShift(
        Long.parseLong(move.unitKey()),
        unitName(move.unitKey()),
        before.total(),
        after.total(),
        before.place(),
        after.place());
  }

  private String unitName(String appraisalKey) {
    return facts.units().stream()
        .filter(unit -> ScoreCalculation.unitKey(unit).equals(appraisalKey))
        .map(unit -> unitNames.apply(unit.unitId()))
        .findFirst()
        .orElseThrow();
  }
}
