package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scheme.OwnRules.OwnRule;
import org.kaoping.scheme.SampleSchemes;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.JudgedChange;
import org.kaoping.scoring.Measured;
import org.kaoping.scoring.RateTimesPoints;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.RatioToTarget;
import org.kaoping.scoring.RuleTerms;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.TrialResult;
import org.kaoping.scoring.TrialScoring;
import org.kaoping.scoring.UnitScore;
import org.kaoping.scoring.UsableScheme;

/** A cycle on a scheme whose indicators have rules of their own gives what the rules give. */
class OwnScoringTest {
  private static final Source SOURCE = Source.enteredBy("市绩效办经办岗");

  private static IndicatorFacts indicator(
      long id, SchemeIndicator row, OwnRules rules, Optional<Fact> fact) {
    boolean mandatory = row.category() == IndicatorCategory.MANDATORY;
    return new IndicatorFacts(
        id,
        (int) id,
        mandatory,
        row.name(),
        row.points().orElseThrow(),
        null,
        false,
        null,
        "市绩效办经办岗",
        "",
        rules
            .of(row.name(), mandatory)
            .map(rule -> new OwnScoring(rule, fact.orElse(null)))
            .orElse(null));
  }

  @Test
  void shuozhou_in_a_cycle_gives_the_figures_of_its_trial() {
    SchemeDocument document = SampleSchemes.document("shuozhou-2020");
    FactsDocument facts = SampleSchemes.facts("shuozhou-2020-judged");
    FactsDocument.Unit unit = facts.units().get(0);
    TrialResult trial = TrialScoring.compute(document, facts);
    UnitScore expected = trial.units().get(0).score();
    OwnRules rules = OwnRules.of(document);
    List<SchemeIndicator> rows = document.indicators();
    Map<Long, JudgedChange> changes = new HashMap<>();
    List<IndicatorFacts> indicators =
        IntStream.range(0, rows.size())
            .mapToObj(
                at -> {
                  String code = rows.get(at).code();
                  Optional.ofNullable(unit.judged().get(code))
                      .ifPresent(change -> changes.put((long) at, change));
                  return indicator(
                      at, rows.get(at), rules, Optional.ofNullable(unit.facts().get(code)));
                })
            .toList();
    CycleFacts cycle =
        new CycleFacts(
            List.of(new UnitFacts(1, 1, 1, true, indicators)),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            changes);
    UsableScheme scheme = OwnRules.judging(document.scoring()).answer(trial.answers());

    UnitScore score = ScoreCalculation.compute(scheme, cycle).get(1L).units().get(0);

    for (int at = 0; at < rows.size(); at++) {
      assertThat(score.score(String.valueOf(at)).orElseThrow().value())
          .as(rows.get(at).code())
          .isEqualByComparingTo(expected.score(rows.get(at).code()).orElseThrow().value());
    }
    assertThat(score.total()).isEqualByComparingTo("78.04");
    assertThat(score.grade()).contains("中");
  }

  private static OwnScoring own(ScoringRule rule) {
    return new OwnScoring(new OwnRule("own", rule), null);
  }

  private static Measured.Actual actual(ScoringRule rule, BigDecimal rate) {
    return (Measured.Actual) own(rule).fact(rate, SOURCE).orElseThrow();
  }

  @Test
  void a_verified_rate_serves_rules_that_compare_with_a_target() {
    BigDecimal rate = new BigDecimal("90.00");
    RuleTerms terms = RuleTerms.STANDARD;

    assertThat(actual(new RatioToTarget(Optional.of(Ratio.of(20)), terms), rate))
        .satisfies(
            fact -> {
              assertThat(fact.value().decimal()).isEqualByComparingTo("18");
              assertThat(fact.target()).isEmpty();
            });
    assertThat(actual(new RatioToTarget(Optional.empty(), terms), rate))
        .satisfies(
            fact -> {
              assertThat(fact.value().decimal()).isEqualByComparingTo("0.9");
              assertThat(fact.target()).contains(Ratio.ONE);
            });
    assertThat(actual(new RateTimesPoints(terms), rate))
        .satisfies(
            fact -> {
              assertThat(fact.value().decimal()).isEqualByComparingTo("0.9");
              assertThat(fact.target()).isEmpty();
            });
    assertThat(own(new RateTimesPoints(terms)).fact(null, SOURCE)).isEmpty();
    assertThat(own(new org.kaoping.scoring.Binary(terms)).fact(rate, SOURCE)).isEmpty();
  }

  @Test
  void what_was_entered_goes_before_the_rate() {
    Fact entered = Measured.Actual.of(Ratio.ONE, SOURCE);
    OwnScoring own =
        new OwnScoring(new OwnRule("own", new RateTimesPoints(RuleTerms.STANDARD)), entered);

    assertThat(own.fact(new BigDecimal("50"), SOURCE)).contains(entered);
  }

  @Test
  void under_another_scheme_the_entry_stays_where_its_rule_can_use_it() {
    SchemeDocument document = SampleSchemes.document("shuozhou-2020");
    OwnRules rules = OwnRules.of(document);
    SchemeIndicator row = document.indicators().get(0);
    Fact fact = SampleSchemes.facts("shuozhou-2020").units().get(0).facts().get(row.code());
    IndicatorFacts indicator = indicator(1, row, rules, Optional.of(fact));

    assertThat(indicator.scoredBy(rules).own().fact()).isEqualTo(fact);
    assertThat(indicator.scoredBy(OwnRules.NONE).own()).isNull();
    IndicatorFacts judged =
        indicator.scoredBy(OwnRules.of(SampleSchemes.document("zaozhuang-2022")));
    assertThat(judged.own() == null || judged.own().fact() == null).isTrue();
  }
}
