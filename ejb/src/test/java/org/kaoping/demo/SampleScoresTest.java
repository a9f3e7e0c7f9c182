package org.kaoping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.TrialFinding;
import org.kaoping.scoring.TrialResult;
import org.kaoping.scoring.TrialScoring;
import org.kaoping.scoring.TrialUnit;
import org.kaoping.scoring.UnitScore;

/** What the sample schemes and facts give, against figures in print or computed by hand. */
class SampleScoresTest {
  private static TrialResult trial(String facts) {
    FactsDocument document = FactsDocumentCodec.read(SampleSchemes.facts(facts));
    return TrialScoring.compute(
        SchemeDocumentCodec.read(SampleSchemes.scheme(document.scheme())), document);
  }

  private static UnitScore score(String facts, int unit) {
    return trial(facts).units().get(unit).score();
  }

  /** The conformance table: 73.00 without the two indicators that no rule decides. */
  @Test
  void shuozhou_by_its_rules() {
    UnitScore unit = score("shuozhou-2020", 0);

    assertThat(unit.total()).isEqualByComparingTo("73.00");
    assertThat(unit.score("B12").orElseThrow().pending()).isTrue();
    assertThat(unit.score("D21").orElseThrow().pending()).isTrue();
  }

  /** Annex 1 prints other scores for seven indicators that have a definite one by their rule. */
  @Test
  void seven_scores_of_shuozhou_contradict_print() {
    assertThat(trial("shuozhou-2020").findings(TrialFinding.Kind.PRINTED_SCORE))
        .extracting(finding -> finding.place() + " " + String.join(" ", finding.args()))
        .containsExactly(
            "A31 1.24 1.33",
            "B22 1.35 0",
            "B25 1.50 2.25",
            "B32 0.00 1",
            "C13 2.99 3",
            "C21 3.49 3.50",
            "C22 3.96 3.99");
  }

  /** With the judged scores all printed sums follow; the seven stay visible. */
  @Test
  void judged_scores_hide_no_contradiction() {
    TrialResult trial = trial(SampleSchemes.SHUOZHOU_JUDGED);

    assertThat(trial.findings(TrialFinding.Kind.PRINTED_SUM)).isEmpty();
    assertThat(trial.findings(TrialFinding.Kind.PRINTED_GRADE)).isEmpty();
    assertThat(trial.findings(TrialFinding.Kind.PRINTED_SCORE)).hasSize(7);
    assertThat(trial.findings(TrialFinding.Kind.JUDGED)).hasSize(7);
    assertThat(trial.findings(TrialFinding.Kind.JUDGED_ALONE))
        .extracting(TrialFinding::place)
        .containsExactly("B12", "D21");
  }

  /** The report's own sums: 26.52 + 26.53 + 16.49 + 8.5 = 78.04. */
  @ParameterizedTest
  @CsvSource({"A,26.52", "B,26.53", "C,16.49", "D,8.50"})
  void nine_judged_scores_give_the_printed_sums(String group, BigDecimal printed) {
    TrialUnit unit = trial(SampleSchemes.SHUOZHOU_JUDGED).units().get(0);

    assertThat(unit.group(group).orElseThrow().score()).isEqualByComparingTo(printed);
    assertThat(unit.score().total()).isEqualByComparingTo("78.04");
    assertThat(unit.score().grade()).contains("中");
  }

  /**
   * Generated figures: delivered rates 0.92, 0.88 and 0.90 of 1090, so the series average is 0.90.
   * Self-selected, first unit: 0.9 × (340 + 40 × 0.85 + 30 × 0.7) = 355.50; third: 0.9 × 410.
   */
  @ParameterizedTest
  @CsvSource({"0,1002.80,355.50", "1,959.20,324.00", "2,981.00,369.00"})
  void zhangping(int unit, BigDecimal mandatory, BigDecimal selfSelected) {
    UnitScore score = score("zhangping-2019", unit);

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
    assertThat(score("zaozhuang-2022", unit).score(indicator).orElseThrow().value())
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
    assertThat(score(facts, unit).total()).isEqualByComparingTo(total);
  }

  /** The report's 95 points follow from nothing that it states. */
  @Test
  void self_evaluation_of_shanting_is_a_claim() {
    assertThat(trial("shanting-2019").findings(TrialFinding.Kind.PRINTED_SUM))
        .extracting(TrialFinding::args)
        .containsExactly(List.of("70.00", "95"));
  }
}
