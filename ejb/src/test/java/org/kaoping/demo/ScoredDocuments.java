package org.kaoping.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.IndicatorFacts;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.Judged;
import org.kaoping.scoring.RuleTerms;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.ScoringScheme;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.SeriesScoring;
import org.kaoping.scoring.UnitFacts;
import org.kaoping.scoring.UnitScore;

/** Scores of a scheme and facts as documents; an indicator without a rule is judged. */
final class ScoredDocuments {
  private static final String WITHOUT_RULE = "without rule";

  private ScoredDocuments() {}

  static SeriesResult score(SchemeDocument scheme, FactsDocument facts) {
    List<UnitFacts> units = facts.units().stream().map(unit -> unit(scheme, unit)).toList();
    return SeriesScoring.compute(complete(scheme.scoring()).answer(facts.answers()), units);
  }

  static UnitScore unit(SeriesResult result, String unit) {
    return result.units().stream()
        .filter(one -> one.unitKey().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  static BigDecimal sum(IndicatorGroup group, UnitScore unit) {
    return group.allIndicators().stream()
        .map(one -> unit.score(one.code()).orElseThrow().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static UnitFacts unit(SchemeDocument scheme, FactsDocument.Unit unit) {
    List<IndicatorFacts> indicators =
        scheme.indicators().stream().map(one -> indicator(one, unit)).toList();
    return new UnitFacts(
        unit.unit(),
        unit.verified(),
        unit.planDocument(),
        indicators,
        unit.bars(),
        unit.components());
  }

  private static IndicatorFacts indicator(SchemeIndicator one, FactsDocument.Unit unit) {
    return new IndicatorFacts(
        one.code(),
        one.category(),
        one.points().orElseThrow(),
        one.ruleKey().isEmpty() ? WITHOUT_RULE : one.ruleKey(),
        Optional.ofNullable(unit.facts().get(one.code())),
        Optional.ofNullable(unit.judged().get(one.code())));
  }

  private static ScoringScheme complete(ScoringScheme scheme) {
    Map<String, ScoringRule> rules = new LinkedHashMap<>(scheme.rules());
    rules.put(WITHOUT_RULE, new Judged(RuleTerms.STANDARD));
    return new ScoringScheme(
        scheme.code(),
        scheme.version(),
        scheme.tables(),
        rules,
        scheme.rounding(),
        scheme.gradeScale(),
        scheme.gradeRules(),
        scheme.components());
  }
}
