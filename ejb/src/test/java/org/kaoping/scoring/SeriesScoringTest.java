package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesScoringTest {
  private static BigDecimal value(SeriesResult result, String unit, String indicator) {
    return result.unit(unit).flatMap(u -> u.score(indicator)).orElseThrow().value();
  }

  private static List<ProvisionalReason.Code> reasons(
      SeriesResult result, String unit, String indicator) {
    return result
        .unit(unit)
        .flatMap(u -> u.score(indicator))
        .orElseThrow()
        .derivation()
        .provisionalReasons()
        .stream()
        .map(ProvisionalReason::code)
        .toList();
  }

  @Test
  void scores_mandatory_indicators_first_and_scales_the_others_by_the_average() {
    SeriesResult result = SeriesScoring.compute(usable(), series());

    UnitScore a = result.unit("A").orElseThrow();
    assertThat(a.scores()).extracting(Score::indicatorKey).containsExactly("m1", "m2", "s1", "s2");
    assertThat(a.scores())
        .extracting(score -> score.value().toPlainString())
        .containsExactly("300.00", "25.50", "17.62", "41.95");
    assertThat(a.mandatorySubtotal()).isEqualTo("325.50");
    assertThat(a.selfSelectedSubtotal()).isEqualTo("59.57");
    assertThat(a.total()).isEqualTo("385.07");
    assertThat(a.fullPoints()).isEqualByComparingTo("410");
    assertThat(a.grade()).isEmpty();
    assertThat(value(result, "B", "m1")).isEqualTo("210.00");
    assertThat(value(result, "B", "m2")).isEqualTo("28.00");
    assertThat(value(result, "B", "s1")).isEqualTo("21.39");
    assertThat(value(result, "C", "m1")).isEqualTo("200.00");
    assertThat(value(result, "C", "s1")).isEqualTo("0.00");
  }

  @Test
  void the_average_is_mean_score_by_mean_full_points_unrounded() {
    SeriesRate average = (SeriesRate) SeriesScoring.compute(usable(), series()).average();

    assertThat(average.rate()).isEqualTo(new Ratio(n("763.50"), n("910")));
    assertThat(average.rate().decimal()).isEqualTo(n("0.8390109890109890109890109890109890"));
    assertThat(average.provisional()).isFalse();
    assertThat(average.derivation().steps())
        .extracting(Derivation.Step::operation)
        .containsExactly(
            Operation.MEAN_SCORE, Operation.MEAN_FULL_POINTS, Operation.RATIO_OF_MEANS);
    assertThat(average.derivation().steps().get(0).out().decimal()).isEqualByComparingTo("254.5");
  }

  @Test
  void two_decimals_round_or_cut_as_decided() {
    assertThat(value(SeriesScoring.compute(usable(), series()), "A", "s1")).isEqualTo("17.62");
    assertThat(value(SeriesScoring.compute(cutting(), series()), "A", "s1")).isEqualTo("17.61");
  }

  @Test
  void a_third_is_not_cut_short() {
    List<UnitFacts> units =
        List.of(
            verified("A", mandatory("m", "300", judged("100")), selfSelected("s", "30", "100")));

    assertThat(value(SeriesScoring.compute(cutting(), units), "A", "s")).isEqualTo("10.00");
  }

  @Test
  void only_scores_in_the_gap_depend_on_its_provisional_decision() {
    SeriesResult result = SeriesScoring.compute(usable(), series());

    assertThat(reasons(result, "A", "s1"))
        .containsExactly(ProvisionalReason.Code.READING_PROVISIONAL);
    assertThat(reasons(result, "A", "m1")).isEmpty();
    assertThat(reasons(result, "A", "s2")).isEmpty();
    assertThat(result.unit("A").orElseThrow().provisional()).isTrue();
    assertThat(result.unit("C").orElseThrow().provisional()).isFalse();
  }

  @Test
  void the_decision_on_rounding_is_named_only_where_it_matters() {
    Derivation m1 = derivation(SeriesScoring.compute(usable(), series()), "A", "m1");
    Derivation s1 = derivation(SeriesScoring.compute(usable(), series()), "A", "s1");

    assertThat(m1.readings()).isEmpty();
    assertThat(s1.readings())
        .extracting(SchemeAnswer::questionCode)
        .containsExactly("BAND_GAP:80:85", "ROUNDING:2");
  }

  private static Derivation derivation(SeriesResult result, String unit, String indicator) {
    return result.unit(unit).flatMap(u -> u.score(indicator)).orElseThrow().derivation();
  }

  @Test
  void an_unverified_unit_counts_in_no_average_and_makes_it_provisional() {
    List<UnitFacts> units = new ArrayList<>(series());
    units.add(unverified("D", mandatory("m1", "100", "0"), selfSelected("s1", "10", "100")));

    SeriesResult result = SeriesScoring.compute(usable(), units);

    assertThat(((SeriesRate) result.average()).rate()).isEqualTo(new Ratio(n("763.50"), n("910")));
    assertThat(result.average().provisionalReasons())
        .containsExactly(
            new ProvisionalReason(ProvisionalReason.Code.SERIES_NOT_COMPLETE, List.of("3", "4")));
    assertThat(reasons(result, "C", "s1"))
        .containsExactly(ProvisionalReason.Code.SERIES_NOT_COMPLETE);
    assertThat(reasons(result, "C", "m1")).isEmpty();
    assertThat(reasons(result, "D", "m1"))
        .containsExactly(ProvisionalReason.Code.UNIT_NOT_VERIFIED);
  }

  @Test
  void a_result_not_yet_delivered_is_left_out_of_the_average() {
    List<UnitFacts> units = new ArrayList<>(series());
    units.set(
        1,
        verified(
            "B",
            mandatory("m1", "300", "60"),
            IndicatorFacts.missing("m2", IndicatorCategory.MANDATORY, n("30"), "delivered"),
            selfSelected("s1", "30", "90")));

    SeriesResult result = SeriesScoring.compute(usable(), units);

    assertThat(((SeriesRate) result.average()).rate()).isEqualTo(new Ratio(n("735.50"), n("880")));
    assertThat(value(result, "B", "m2")).isEqualTo("0.00");
    assertThat(reasons(result, "B", "m2")).containsExactly(ProvisionalReason.Code.FACT_PENDING);
    assertThat(reasons(result, "C", "s1"))
        .containsExactly(ProvisionalReason.Code.MANDATORY_PENDING);
  }

  @Test
  void a_missing_value_that_means_zero_is_final_and_counts() {
    ScoringScheme scheme = scheme();
    var rules = new java.util.LinkedHashMap<>(scheme.rules());
    rules.put("strict", new BandScoring("", Limits.STANDARD, MissingValue.ZERO));
    UsableScheme usable =
        new ScoringScheme("z", "1", scheme.tables(), rules, scheme.rounding(), Optional.empty())
            .answer(answers("一般", "一般", "HALF_UP"));
    List<UnitFacts> units =
        List.of(
            verified(
                "A",
                mandatory("m1", "100", "100"),
                IndicatorFacts.missing("m2", IndicatorCategory.MANDATORY, n("100"), "strict"),
                selfSelected("s", "10", "100")));

    SeriesResult result = SeriesScoring.compute(usable, units);

    assertThat(value(result, "A", "s")).isEqualTo("5.00");
    assertThat(result.provisional()).isFalse();
  }

  @Test
  void without_a_verified_unit_there_is_no_average() {
    SeriesResult result =
        SeriesScoring.compute(
            usable(),
            List.of(unverified("A", mandatory("m", "10", "100"), selfSelected("s", "10", "100"))));

    assertThat(result.average())
        .isEqualTo(NoSeriesRate.because(ProvisionalReason.Code.NO_VERIFIED_UNIT));
    assertThat(value(result, "A", "s")).isEqualTo("0.00");
    assertThat(reasons(result, "A", "s"))
        .containsExactly(
            ProvisionalReason.Code.NO_VERIFIED_UNIT, ProvisionalReason.Code.UNIT_NOT_VERIFIED);
    assertThat(SeriesAverage.of(List.of()).provisionalReasons())
        .extracting(ProvisionalReason::code)
        .containsExactly(ProvisionalReason.Code.NO_VERIFIED_UNIT);
  }

  @Test
  void before_the_first_mandatory_result_there_is_no_average() {
    SeriesAverage average =
        SeriesAverage.of(List.of(new SeriesAverage.MandatoryTotals(true, n("0"), n("0"), 2, 0)));

    assertThat(average).isEqualTo(NoSeriesRate.because(ProvisionalReason.Code.NO_MANDATORY_RESULT));
  }

  @Test
  void provisional_mandatory_scores_make_the_average_provisional() {
    List<UnitFacts> units =
        List.of(verified("A", mandatory("m", "100", "83"), selfSelected("s", "10", "100")));

    SeriesResult result = SeriesScoring.compute(usable(), units);

    assertThat(reasons(result, "A", "s"))
        .containsExactly(ProvisionalReason.Code.MANDATORY_PROVISIONAL);
  }

  @Test
  void a_frozen_average_stays_whatever_changes() {
    SeriesRate frozen = SeriesAverage.frozen(Ratio.of(n("0.9231")), "漳绩效办〔2020〕9号");

    SeriesResult result = SeriesScoring.compute(usable(), series(), frozen);

    assertThat(value(result, "A", "s1")).isEqualTo("19.39");
    assertThat(result.average()).isEqualTo(frozen);
    assertThat(derivation(result, "A", "s1").input(InputName.SERIES_AVERAGE_SCORE_RATE))
        .map(input -> input.source().documentNumber())
        .contains("漳绩效办〔2020〕9号");
  }

  @Test
  void a_series_that_asks_for_no_average_needs_none() {
    SeriesResult result =
        SeriesScoring.compute(usable(), List.of(verified("A", mandatory("m", "10", "100"))));

    assertThat(result.average()).isEqualTo(new NoSeriesRate(List.of()));
    assertThat(result.provisional()).isFalse();
  }

  @Test
  void a_delivered_rate_scales_the_full_points() {
    Fact rate = new Fact.DeliveredScoreRate(n("0.9567"), Source.document("综合股", "5号"));

    SeriesResult result =
        SeriesScoring.compute(usable(), List.of(verified("A", mandatory("m", "30", rate))));

    assertThat(value(result, "A", "m")).isEqualTo("28.70");
  }

  @Test
  void cap_and_floor_of_a_rule_bound_its_score() {
    var limits = new Limits(Direction.HIGHER_BETTER, n("0.2"), n("0.9"));
    UsableScheme usable =
        new ScoringScheme(
                "limits",
                "1",
                List.of(bands()),
                java.util.Map.of("bands", new BandScoring("", limits, MissingValue.PENDING)),
                RoundingQuestion.roundOrCut(2),
                Optional.empty())
            .answer(answers("一般", "一般", "DOWN"));

    SeriesResult result =
        SeriesScoring.compute(
            usable,
            List.of(
                verified(
                    "A",
                    mandatory("top", "30", "100"),
                    mandatory("bottom", "30", "0"),
                    IndicatorFacts.missing(
                        "none", IndicatorCategory.MANDATORY, n("30"), "bands"))));

    assertThat(value(result, "A", "top")).isEqualTo("27.00");
    assertThat(value(result, "A", "bottom")).isEqualTo("6.00");
    assertThat(value(result, "A", "none")).isEqualTo("0.00");
    assertThat(derivation(result, "A", "top").steps())
        .extracting(Derivation.Step::operation)
        .endsWith(Operation.CAPPED);
  }
}
