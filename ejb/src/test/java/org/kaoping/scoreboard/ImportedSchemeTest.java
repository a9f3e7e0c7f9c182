package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaoping.scheme.SampleSchemes;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.Score;
import org.kaoping.scoring.ScoringScheme;
import org.kaoping.scoring.UsableScheme;

/** A cycle on an imported scheme, whose rules have other names than those that are entered here. */
class ImportedSchemeTest {
  private static UsableScheme zhangping() {
    ScoringScheme scheme = SampleSchemes.document("zhangping-2019").scoring();
    return scheme.answer(
        scheme.questions().stream()
            .map(
                question ->
                    SchemeAnswer.decided(
                        question.code(), question.options().get(0), "漳绩效办〔2019〕1号"))
            .toList());
  }

  private static Map<Long, Score> scores(IndicatorFacts... indicators) {
    CycleFacts facts =
        new CycleFacts(
            List.of(new UnitFacts(1, 1, 1, true, List.of(indicators))),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());
    return ScoreCalculation.compute(zhangping(), facts).get(1L).units().get(0).scores().stream()
        .collect(Collectors.toMap(score -> Long.valueOf(score.indicatorKey()), score -> score));
  }

  private static IndicatorFacts indicator(
      long id, boolean mandatory, String rate, boolean awaits, String delivered) {
    return new IndicatorFacts(
        id,
        (int) id,
        mandatory,
        "指标" + id,
        new BigDecimal("30"),
        rate == null ? null : new BigDecimal(rate),
        awaits,
        delivered == null ? null : new BigDecimal(delivered),
        null,
        delivered == null ? "" : "漳政〔2019〕9号");
  }

  @Test
  void without_bands_a_mandatory_indicator_waits_for_its_delivered_result() {
    Map<Long, Score> scores =
        scores(
            indicator(1, true, "100", false, null),
            indicator(2, true, null, true, "28"),
            indicator(3, false, "100", false, null));

    assertThat(scores.get(1L).derivation().rule().ruleCode()).isEqualTo("DELIVERED_RESULT");
    assertThat(scores.get(1L).value()).isEqualByComparingTo("0");
    assertThat(scores.get(1L).pending()).isTrue();
    assertThat(scores.get(2L).value()).isEqualByComparingTo("28");
    assertThat(scores.get(2L).pending()).isFalse();
    assertThat(scores.get(3L).derivation().rule().ruleCode())
        .isEqualTo("BAND_TIMES_SERIES_AVERAGE");
  }
}
