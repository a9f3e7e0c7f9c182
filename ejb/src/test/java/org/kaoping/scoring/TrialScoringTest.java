package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.Rules.*;
import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Grades, bars, quotas, links and what does not apply, through whole documents. */
class TrialScoringTest {
  private static final String SCHEME =
      """
      {"format":"kaoping-scheme-2","code":"s","version":"1","name":"n",
       "rounding":{"scale":"2","modes":["HALF_UP"]},"totalPoints":"100",
       "grades":[{"label":"优","from":"90"},{"label":"良","from":"80"},{"label":"差","from":"0"}],
       "gradeRules":{"topGradeQuota":"50%","quotaRounding":"FLOOR","ties":"BY_INDICATORS","tieIndicators":["a"],
         "bars":[{"code":"safety","kind":"VETO","scope":"UNIT","cap":"差","text":"安全事故"},
                 {"code":"law","kind":"TOP_GRADE_BAR","scope":"INDICATOR","indicator":"b","text":"败诉"}]},
       "components":[{"code":"DUTY","name":"履职考评","weight":"1"},{"code":"LEADERS","name":"领导评议","weight":"0"}],
       "groups":[{"code":"G","name":"g","points":"100","indicators":[
         {"code":"a","name":"a","points":"60","rule":{"type":"JUDGED","notApplicable":"RESCALE"}},
         {"code":"b","name":"b","points":"40","rule":{"type":"LINKED_CAP","of":{"type":"JUDGED","notApplicable":"FULL_MARKS"},"by":"a","notApplicable":"FULL_MARKS"}},
         {"code":"x","name":"x","category":"BONUS","points":"5","rule":{"type":"BONUS","shared":true}},
         {"code":"z","name":"z","rule":""}]}]}
      """;

  private static Fact judged(String points) {
    return new Fact.JudgedScore(n(points), REASONED);
  }

  private static FactsDocument.Unit unit(String name, Object... codesAndFacts) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (int i = 0; i < codesAndFacts.length; i += 2) {
      Object fact = codesAndFacts[i + 1];
      facts.put(
          (String) codesAndFacts[i], fact instanceof Fact known ? known : judged((String) fact));
    }
    return FactsDocument.Unit.of(name, true, facts);
  }

  private static FactsDocument.Unit barred(FactsDocument.Unit unit, String bar) {
    return new FactsDocument.Unit(
        unit.unit(),
        true,
        "",
        unit.facts(),
        Map.of(),
        List.of(new BarEvent(bar, "", Optional.empty(), "")),
        Map.of("LEADERS", n("92.5")),
        Map.of(),
        Map.of(),
        "");
  }

  private static TrialResult trial(FactsDocument.Unit... units) {
    return trial(SCHEME, units);
  }

  private static TrialResult trial(String scheme, FactsDocument.Unit... units) {
    return TrialScoring.compute(
        SchemeDocumentCodec.read(scheme),
        new FactsDocument("s", "2022", List.of(), List.of(units)));
  }

  private static UnitScore score(TrialResult result, String unit) {
    return result.unit(unit).orElseThrow().score();
  }

  @Test
  void a_veto_leaves_the_score_and_caps_the_grade() {
    TrialResult result = trial(barred(unit("A", "a", "60", "b", "40"), "safety"));
    UnitScore unit = score(result, "A");

    assertThat(unit.total()).isEqualByComparingTo("100");
    assertThat(unit.scoreGrade()).contains("优");
    assertThat(unit.grade()).contains("差");
    assertThat(unit.caps())
        .containsExactly(new GradeCap(GradeCap.Reason.VETO, "safety", "差", "安全事故"));
    assertThat(unit.caps().get(0).text(Locale.CHINA)).isEqualTo("一票否决“safety”（安全事故）：等次不高于差。");
    assertThat(unit.components().get(1).value()).contains(n("92.5"));
    assertThat(unit.overall()).isEmpty();
    assertThat(result.findings(TrialFinding.Kind.GRADE_CAPPED)).hasSize(1);
  }

  @Test
  void a_bar_of_an_indicator_falls_when_it_scores_nothing() {
    String free = SCHEME.replace("\"points\":\"40\"", "\"points\":\"4\"");
    UnitScore unit = score(trial(free, unit("A", "a", "60", "b", "0")), "A");

    assertThat(unit.scoreGrade()).contains("优");
    assertThat(unit.grade()).contains("良");
  }

  @Test
  void the_top_grade_goes_to_the_best_as_far_as_the_quota_reaches() {
    TrialResult result =
        trial(
            unit("A", "a", "57", "b", "38"),
            unit("B", "a", "58", "b", "37"),
            unit("C", "a", "60", "b", "40"),
            unit("D", "a", "30", "b", "20"));

    assertThat(result.units()).extracting(TrialUnit::place).containsExactly(3, 2, 1, 4);
    assertThat(result.units())
        .extracting(one -> one.score().grade().orElseThrow())
        .containsExactly("良", "优", "优", "差");
    assertThat(score(result, "A").caps().get(0).reason()).isEqualTo(GradeCap.Reason.QUOTA);
  }

  @Test
  void units_that_tie_for_the_last_place_of_the_quota_go_without() {
    TrialResult result =
        trial(
            unit("A", "a", "58", "b", "38"),
            unit("B", "a", "58", "b", "38"),
            unit("C", "a", "30", "b", "20"));

    assertThat(result.units()).extracting(TrialUnit::place).containsExactly(1, 1, 3);
    assertThat(score(result, "A").grade()).contains("良");
    assertThat(score(result, "B").grade()).contains("良");
  }

  @Test
  void a_linked_score_does_not_exceed_the_rate_of_the_other() {
    TrialResult result = trial(unit("A", "a", "45", "b", "39"), unit("B", "a", "45", "b", "20"));

    assertThat(score(result, "A").score("b").orElseThrow().value()).isEqualByComparingTo("30");
    assertThat(score(result, "B").score("b").orElseThrow().value()).isEqualByComparingTo("20");
    assertThat(
            DerivationText.sentence(
                score(result, "A").score("b").orElseThrow().derivation(), Locale.CHINA))
        .isEqualTo("评定得分 39，理由：材料不全；不得超过指标“a”的得分率 75 %，即 30 分，即 30.00 分。");
    Score waiting = score(trial(unit("A", "b", "39")), "A").score("b").orElseThrow();
    assertThat(waiting.value()).isEqualByComparingTo("0");
    assertThat(waiting.derivation().provisionalReasons())
        .extracting(ProvisionalReason::code)
        .containsExactly(ProvisionalReason.Code.LINKED_PROVISIONAL);
  }

  @Test
  void what_does_not_apply_is_dropped_and_the_rest_scaled_up_once() {
    UnitScore unit =
        score(trial(unit("A", "a", new Fact.NotApplicable(REASONED), "b", "33.33")), "A");

    assertThat(unit.total()).isEqualByComparingTo("83.33");
    assertThat(unit.mandatorySubtotal()).isEqualByComparingTo("33.33");
    assertThat(unit.fullPoints()).isEqualByComparingTo("100");
    assertThat(unit.grade()).contains("良");
    assertThat(DerivationText.sentence(unit.rescaling().orElseThrow(), Locale.CHINA))
        .isEqualTo("适用指标得分 33.33；折算 = 33.33 × 100 ÷ 40 = 83.325，四舍五入取 83.33 分。");
    UnitScore full = score(trial(unit("A", "a", "30", "b", new Fact.NotApplicable(REASONED))), "A");
    assertThat(full.total()).isEqualByComparingTo("70");
    assertThat(full.rescaling()).isEmpty();
  }

  @Test
  void a_bonus_adds_to_the_total_but_not_to_the_full_points() {
    Recorded.BonusEvent prize = new Recorded.BonusEvent("先进", Optional.of(n("9")), 3);
    UnitScore unit =
        score(
            trial(
                unit(
                    "A",
                    "a",
                    "60",
                    "b",
                    "39",
                    "x",
                    new Recorded.BonusEvents(List.of(prize), CLERK))),
            "A");

    assertThat(unit.bonus()).isEqualByComparingTo("3");
    assertThat(unit.total()).isEqualByComparingTo("102");
    assertThat(unit.fullPoints()).isEqualByComparingTo("100");
  }

  @Test
  void components_with_a_weight_make_an_overall_result() {
    String weighted =
        SCHEME
            .replace("\"weight\":\"1\"", "\"weight\":\"0.8\"")
            .replace("\"weight\":\"0\"", "\"weight\":\"20%\"");
    TrialResult result =
        trial(
            weighted,
            barred(unit("A", "a", "60", "b", "30"), "safety"),
            unit("B", "a", "60", "b", "40"));

    assertThat(score(result, "A").overall()).contains(n("90.50"));
    assertThat(score(result, "A").scoreGrade()).contains("优");
    assertThat(score(result, "B").overall()).contains(n("80.00"));
    assertThat(score(result, "B").provisional()).isTrue();
    assertThat(result.unit("A").orElseThrow().place()).isEqualTo(1);
    assertThat(result.findings(TrialFinding.Kind.COMPONENT_MISSING)).hasSize(1);
  }

  @Test
  void what_is_open_is_found_and_assumed() {
    String open = SCHEME.replace("[\"HALF_UP\"]", "[\"DOWN\",\"HALF_UP\"]");
    TrialResult result =
        trial(open, unit("A", "a", new Fact.NotApplicable(REASONED), "b", "33.33"));

    assertThat(result.findings(TrialFinding.Kind.QUESTION_ASSUMED))
        .extracting(finding -> finding.text(Locale.CHINA))
        .containsExactly("考核方案的疑问 ROUNDING:2 尚未决定，试算假定为“DOWN”。");
    assertThat(result.findings(TrialFinding.Kind.POINTS_MISSING)).hasSize(1);
    assertThat(result.findings(TrialFinding.Kind.FACT_MISSING)).hasSize(1);
    assertThat(DerivationText.sentence(score(result, "A").rescaling().orElseThrow(), Locale.CHINA))
        .endsWith("= 83.325，按试算假定舍去尾数取 83.32 分。");
  }

  @Test
  void the_best_of_all_units_is_found_by_itself() {
    String best =
        SCHEME.replace(
            "{\"type\":\"JUDGED\",\"notApplicable\":\"RESCALE\"}", "{\"type\":\"RATIO_TO_BEST\"}");
    TrialResult result =
        trial(
            best, unit("A", "a", actual("30"), "b", "40"), unit("B", "a", actual("40"), "b", "40"));

    assertThat(score(result, "A").score("a").orElseThrow().value()).isEqualByComparingTo("45");
    assertThat(score(result, "A").score("b").orElseThrow().value()).isEqualByComparingTo("30");
    assertThat(score(result, "B").score("a").orElseThrow().value()).isEqualByComparingTo("60");
  }

  @Test
  void a_bar_does_not_fall_for_what_is_not_known_or_does_not_apply() {
    String free = SCHEME.replace("50%", "100%");
    UnitScore pending = score(trial(free, unit("A", "a", "60")), "A");
    assertThat(pending.caps()).isEmpty();
    String dropping = free.replace("FULL_MARKS", "RESCALE");
    UnitScore dropped =
        score(trial(dropping, unit("A", "a", "60", "b", new Fact.NotApplicable(REASONED))), "A");
    assertThat(dropped.caps()).isEmpty();
    assertThat(dropped.total()).isEqualByComparingTo("100");
    UnitScore told = score(trial(barred(unit("A", "a", "60", "b", "40"), "law")), "A");
    assertThat(told.caps())
        .containsExactly(new GradeCap(GradeCap.Reason.TOP_GRADE_BAR, "law", "良", "败诉"));
  }

  @Test
  void a_component_that_is_not_in_keeps_the_result_provisional() {
    String weighted = SCHEME.replace("\"weight\":\"0\"", "\"weight\":\"20%\"");
    Fact none = new Recorded.BonusEvents(List.of(), CLERK);

    assertThat(
            score(trial(weighted, unit("A", "a", "60", "b", "40", "x", none)), "A").provisional())
        .isTrue();
    assertThat(score(trial(SCHEME, unit("A", "a", "60", "b", "40", "x", none)), "A").provisional())
        .isFalse();
  }

  @Test
  void ties_go_to_the_greater_mandatory_subtotal_where_the_scheme_says_so() {
    String first =
        SCHEME
            .replace("BY_INDICATORS", "MANDATORY_FIRST")
            .replace(
                "\"code\":\"b\",\"name\":\"b\"",
                "\"code\":\"b\",\"name\":\"b\",\"category\":\"SELF_SELECTED\"");
    FactsDocument.Unit[] units = {unit("A", "a", "50", "b", "30"), unit("B", "a", "55", "b", "25")};

    assertThat(trial(first, units).units()).extracting(TrialUnit::place).containsExactly(2, 1);
    assertThat(trial(first.replace("MANDATORY_FIRST", "SHARED"), units).units())
        .extracting(TrialUnit::place)
        .containsExactly(1, 1);
  }

  @Test
  void what_goes_into_a_rescaled_total_is_named() {
    UnitScore unit = score(trial(unit("A", "a", new Fact.NotApplicable(REASONED), "b", "40")), "A");

    assertThat(DerivationText.sources(unit.rescaling().orElseThrow(), Locale.CHINA))
        .containsExactly("折算前得分 40 分", "全部设定分 100 分", "适用指标设定分 40 分");
    assertThat(DerivationText.sentence(unit.score("a").orElseThrow().derivation(), Locale.CHINA))
        .isEqualTo("本单位不适用，理由：材料不全；按规则不计，其余指标折算，即 0.00 分。");
  }

  @Test
  void a_judged_score_names_who_set_it() {
    FactsDocument.Unit plain = unit("A", "a", "50", "b", "30");
    JudgedChange change = new JudgedChange(n("55"), "复核", Source.document("领导小组", "7号"));
    FactsDocument.Unit judged =
        new FactsDocument.Unit(
            "A",
            true,
            "",
            plain.facts(),
            Map.of("a", change),
            List.of(),
            Map.of(),
            Map.of("a", n("50")),
            Map.of("G", n("85"), "H", n("1")),
            "优");
    TrialResult result = trial(judged);

    assertThat(
            DerivationText.sources(
                score(result, "A").score("a").orElseThrow().derivation(), Locale.CHINA))
        .contains("评定得分 55 分；录入：领导小组；文件：7号；理由：复核");
    assertThat(result.findings(TrialFinding.Kind.PRINTED_SCORE)).isEmpty();
    assertThat(result.findings(TrialFinding.Kind.JUDGED).get(0).args())
        .containsExactly("50.00", "55.00", "复核");
    assertThat(result.findings(TrialFinding.Kind.PRINTED_SUM))
        .extracting(TrialFinding::place)
        .containsExactly("H");
    assertThat(result.findings(TrialFinding.Kind.PRINTED_GRADE).get(0).args())
        .containsExactly("良", "优");
  }
}
