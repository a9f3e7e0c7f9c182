package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.scoring.BandTimesSeriesAverage;
import org.kaoping.scoring.DeliveredResult;
import org.kaoping.scoring.FactForm;
import org.kaoping.scoring.Judged;
import org.kaoping.scoring.LinkedCap;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;

class OwnRulesTest {
  /** Kinds of rule that are not fed by an entry of their own. */
  private static final List<Class<? extends ScoringRule>> FED_OTHERWISE =
      List.of(BandTimesSeriesAverage.class, DeliveredResult.class, LinkedCap.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhangping-2019",
        "zaozhuang-2022",
        "shanting-2019",
        "qiaokou-2020",
        "shuozhou-2020"
      })
  void every_indicator_of_the_sample_schemes_is_scored_by_its_own_rule(String code) {
    SchemeDocument document = SampleSchemes.document(code);
    OwnRules rules = OwnRules.of(document);

    for (SchemeIndicator indicator : document.indicators()) {
      ScoringRule rule = document.rule(indicator).orElse(null);
      if (rule != null && !FED_OTHERWISE.contains(rule.getClass())) {
        assertThat(FactForm.isFor(rule)).as(indicator.name()).isTrue();
        assertThat(rules.of(indicator.name(), true).orElseThrow().rule().code())
            .as(indicator.name())
            .isEqualTo(rule.code());
      }
    }
  }

  @Test
  void a_name_is_the_same_without_blanks_and_punctuation() {
    SchemeDocument document = SampleSchemes.document("shuozhou-2020");
    String name = document.indicators().get(0).name();
    OwnRules rules = OwnRules.of(document);

    assertThat(rules.of(" " + name.charAt(0) + " " + name.substring(1) + "。", true)).isPresent();
    assertThat(rules.has("“" + name + "”")).isTrue();
    assertThat(rules.has("别的指标")).isFalse();
    assertThat(rules.has(null)).isFalse();
  }

  @Test
  void what_the_scheme_has_no_rule_for_is_judged() {
    SchemeDocument document = SampleSchemes.document("qiaokou-2020");
    OwnRules rules = OwnRules.of(document);

    assertThat(rules.of("方案里没有的指标", false).orElseThrow().rule()).isInstanceOf(Judged.class);
    assertThat(OwnRules.judging(document.scoring()).rules()).containsKey(OwnRules.NO_RULE);
    assertThat(rules.isEmpty()).isFalse();
  }

  @Test
  void without_a_scheme_bands_score_everything() {
    assertThat(OwnRules.NONE.of("任何指标", true)).isEmpty();
    assertThat(OwnRules.NONE.of("任何指标", false)).isEmpty();
    assertThat(OwnRules.NONE.isEmpty()).isTrue();
  }
}
