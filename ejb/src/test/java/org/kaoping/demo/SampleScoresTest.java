package org.kaoping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.UnitScore;

/** What the sample schemes and facts give, against figures in print or computed by hand. */
class SampleScoresTest {
  private static SchemeDocument scheme(String code) {
    return SchemeDocumentCodec.read(SampleSchemes.scheme(code));
  }

  private static List<UnitScore> scores(String facts) {
    FactsDocument document = FactsDocumentCodec.read(SampleSchemes.facts(facts));
    return ScoredDocuments.score(scheme(document.scheme()), document).units();
  }

  /** The conformance table: 73.00 without the two indicators that no rule decides. */
  @Test
  void shuozhou_by_its_rules() {
    UnitScore unit = scores("shuozhou-2020").get(0);

    assertThat(unit.total()).isEqualByComparingTo("73.00");
    assertThat(unit.score("B12").orElseThrow().pending()).isTrue();
    assertThat(unit.score("D21").orElseThrow().pending()).isTrue();
  }

  /** Annex 1 prints other scores for seven indicators that have a definite one by their rule. */
  @Test
  void seven_scores_of_shuozhou_contradict_print() {
    UnitScore unit = scores("shuozhou-2020").get(0);
    Map<String, BigDecimal> printed =
        FactsDocumentCodec.read(SampleSchemes.facts("shuozhou-2020")).units().get(0).printed();

    assertThat(printed).hasSize(34);
    assertThat(
            unit.scores().stream()
                .filter(one -> !one.pending())
                .filter(one -> one.value().compareTo(printed.get(one.indicatorKey())) != 0)
                .collect(
                    Collectors.toMap(one -> one.indicatorKey(), one -> one.value().toString())))
        .isEqualTo(
            Map.of(
                "A31", "1.24", "B22", "1.35", "B25", "1.50", "B32", "0.00", "C13", "2.99", "C21",
                "3.49", "C22", "3.96"));
  }

  /** The report's own sums: 26.52 + 26.53 + 16.49 + 8.5 = 78.04. */
  @ParameterizedTest
  @CsvSource({"A,26.52", "B,26.53", "C,16.49", "D,8.50"})
  void nine_judged_scores_give_the_printed_sums(String group, BigDecimal printed) {
    UnitScore unit = scores(SampleSchemes.SHUOZHOU_JUDGED).get(0);
    IndicatorGroup level1 =
        scheme("shuozhou-2020").groups().stream()
            .filter(one -> one.code().equals(group))
            .findFirst()
            .orElseThrow();

    assertThat(ScoredDocuments.sum(level1, unit)).isEqualByComparingTo(printed);
    assertThat(unit.total()).isEqualByComparingTo("78.04");
    assertThat(unit.grade()).contains("中");
  }

  /**
   * Generated figures: delivered rates 0.92, 0.88 and 0.90 of 1090, so the series average is 0.90.
   * Self-selected, first unit: 0.9 × (340 + 40 × 0.85 + 30 × 0.7) = 355.50; third: 0.9 × 410.
   */
  @ParameterizedTest
  @CsvSource({"0,1002.80,355.50", "1,959.20,324.00", "2,981.00,369.00"})
  void zhangping(int unit, BigDecimal mandatory, BigDecimal selfSelected) {
    UnitScore score = scores("zhangping-2019").get(unit);

    assertThat(score.mandatorySubtotal()).isEqualByComparingTo(mandatory);
    assertThat(score.selfSelectedSubtotal()).isEqualByComparingTo(selfSelected);
  }

  /** 180 seats are 220 short: two full hundreds, 6 points; none at all would cost 12 of 10. */
  @ParameterizedTest
  @CsvSource({
    "0,Z01,9.00",
    "0,Z10,5.00",
    "0,Z38,4.00",
    "0,Z42,7.00",
    "1,Z10,0.00",
    "1,Z38,0.00",
    "1,Z44,0.00",
    "1,Z46,8.00"
  })
  void zaozhuang_by_its_clauses(int unit, String indicator, BigDecimal score) {
    assertThat(scores("zaozhuang-2022").get(unit).score(indicator).orElseThrow().value())
        .isEqualByComparingTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "zaozhuang-2022,0,377.00",
    "zaozhuang-2022,1,354.00",
    "shanting-2019,0,70.00",
    "qiaokou-2020,0,26.65"
  })
  void totals_computed_by_hand(String facts, int unit, BigDecimal total) {
    assertThat(scores(facts).get(unit).total()).isEqualByComparingTo(total);
  }
}
