package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scheme.Scheme;
import org.kaoping.scheme.ScoringRefused;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.SeriesScoring;
import org.kaoping.scoring.UnitScore;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.security.CurrentAct;

/** Tries a scheme on the figures of a cycle. */
@ApplicationScoped
public class CycleTrials {
  @Inject private ScoreSheets sheets;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;

  /** Cycles whose figures can be used: those that have been opened. */
  public List<AppraisalCycle> cyclesWithFigures() {
    return cycles.of(act.actor().jurisdictionId()).stream()
        .filter(cycle -> cycle.getState() != CycleState.PREPARED)
        .toList();
  }

  /** What a scheme, issued or not, gives on the figures of a cycle. */
  public CycleTrial of(Scheme scheme, AppraisalCycle cycle) {
    List<SchemeAnswer> assumed = assumed(scheme);
    List<SchemeAnswer> answers = new ArrayList<>(scheme.currentAnswers());
    answers.addAll(assumed);
    UsableScheme tried =
        ScoringRefused.guard(() -> OwnRules.judging(scheme.asPrinted()).answer(answers));
    LastFigures figures = new LastFigures(scheme.document());
    CycleFacts facts = sheets.factsOf(cycle, tried);
    boolean ofPlans = scheme.document().groups().isEmpty();
    Map<Long, SeriesResult> results =
        ofPlans
            ? ScoreCalculation.compute(tried, facts.scoredBy(OwnRules.of(scheme.document())))
            : ScoringRefused.guard(() -> byFramework(tried, facts, figures));
    return new CycleTrial(
        scheme.getName(),
        cycle.getName(),
        assumed,
        ofPlans ? List.of() : figures.unmatched(),
        ofPlans ? List.of() : figures.unused(),
        lines(sheets.current(cycle), facts, results));
  }

  private static List<SchemeAnswer> assumed(Scheme scheme) {
    List<String> open = scheme.openQuestions();
    return scheme.asPrinted().questions().stream()
        .filter((SchemeQuestion question) -> open.contains(question.code()))
        .map(SchemeAnswer::assumed)
        .toList();
  }

  private static Map<Long, SeriesResult> byFramework(
      UsableScheme tried, CycleFacts facts, LastFigures figures) {
    Map<Long, SeriesResult> results = new TreeMap<>();
    for (long series : facts.seriesIds()) {
      results.put(
          series,
          SeriesScoring.compute(
              tried,
              facts.ofSeries(series).stream()
                  .map(
                      unit ->
                          new org.kaoping.scoring.UnitFacts(
                              ScoreCalculation.unitKey(unit),
                              unit.verified(),
                              facts.planDocuments().getOrDefault(unit.appraisalId(), ""),
                              figures.of(unit)))
                  .toList()));
    }
    return results;
  }

  private List<CycleTrial.UnitLine> lines(
      ScoreSheet before, CycleFacts facts, Map<Long, SeriesResult> results) {
    return facts.units().stream()
        .map(unit -> line(before, unit, results.get(unit.seriesId())))
        .sorted(
            Comparator.comparing(CycleTrial.UnitLine::seriesName)
                .thenComparing(line -> line.after().place()))
        .toList();
  }

  private CycleTrial.UnitLine line(ScoreSheet before, UnitFacts unit, SeriesResult result) {
    String key = ScoreCalculation.unitKey(unit);
    UnitScore score = result.unit(key).orElseThrow();
    return new CycleTrial.UnitLine(
        units.get(unit.unitId()).getName(),
        units.series(unit.seriesId()).getName(),
        before.unit(unit.appraisalId()).map(row -> result(row, before.decimals())).orElse(null),
        new CycleTrial.Result(
            score.total(),
            Figures.plain(score.fullPoints()),
            result.ranking().placeOf(key).orElseThrow().place(),
            score.grade().orElse(null),
            score.provisional()));
  }

  private static CycleTrial.Result result(ScoredUnit row, int decimals) {
    return new CycleTrial.Result(
        Figures.score(row.getTotal(), decimals),
        Figures.plain(row.getFullPoints()),
        row.getPlace(),
        row.getGrade(),
        row.isProvisional());
  }
}
