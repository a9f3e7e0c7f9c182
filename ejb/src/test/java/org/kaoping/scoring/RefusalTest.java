package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each refusal by name, and no refusal without a test. */
class RefusalTest {
  private static final String DERIVATION =
      DerivationCodec.write(
          SeriesScoring.compute(usable(), series()).units().get(0).scores().get(0).derivation());

  private final Map<RefusalCode, ThrowingCallable> cases = new EnumMap<>(RefusalCode.class);

  RefusalTest() {
    values();
    bands();
    tables();
    answers();
    schemes();
    facts();
    computations();
    stored();
    cases.putAll(RuleRefusals.all());
    surveys();
  }

  @TestFactory
  Stream<DynamicTest> each_refusal_has_its_code_and_text() {
    return cases.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey().name(), () -> check(one)));
  }

  @Test
  void every_code_is_tested() {
    assertThat(cases.keySet()).containsExactly(RefusalCode.values());
  }

  private static void check(Map.Entry<RefusalCode, ThrowingCallable> one) {
    assertThat(catchThrowable(one.getValue()))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(one.getKey());
              String text = refusal.text(Locale.CHINA);
              assertThat(text).endsWith("。").doesNotContain("{", "null");
              refusal.args().forEach(arg -> assertThat(text).contains(arg));
              assertThat(refusal.text(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
            });
  }

  private void values() {
    cases.put(RefusalCode.VALUE_MISSING, () -> SeriesScoring.compute(usable(), null));
    cases.put(RefusalCode.TEXT_BLANK, () -> rateFrom(" "));
    cases.put(RefusalCode.NUMBER_OUT_OF_RANGE, () -> rate("1E+1000000000"));
    cases.put(
        RefusalCode.NOT_A_DATE,
        () ->
            FactForm.of(new FactualDeduction(Optional.empty(), RuleTerms.STANDARD), Locale.CHINA)
                .orElseThrow()
                .read(Map.of("events", "迟报；1；三月"), Source.enteredBy("经办岗")));
    cases.put(RefusalCode.INTERVAL_EMPTY, () -> Interval.of(n("60"), true, n("60"), false));
    cases.put(RefusalCode.PRECISION_OUT_OF_RANGE, () -> new Precision(2, RoundingMode.UNNECESSARY));
    cases.put(
        RefusalCode.LIMITS_OUT_OF_RANGE,
        () -> new Limits(Direction.HIGHER_BETTER, n("0.5"), n("0.4")));
    cases.put(
        RefusalCode.GRADE_SCALE_INVALID,
        () -> new GradeScale(List.of(new GradeScale.Grade("优", n("90")))));
  }

  private static Fact rateFrom(String post) {
    return new Fact.CompletionRate(n("90"), Source.enteredBy(post));
  }

  private void bands() {
    cases.put(RefusalCode.BANDS_EMPTY, () -> BandTable.ofPercent(List.of()));
    cases.put(
        RefusalCode.BAND_LABEL_DUPLICATE,
        () ->
            BandTable.ofPercent(
                List.of(
                    Band.of("好", "60", true, "100", true, "1"),
                    Band.of("好", "0", true, "60", false, "0"))));
    cases.put(
        RefusalCode.BAND_OUTSIDE_RANGE,
        () -> BandTable.ofPercent(List.of(Band.of("好", "60", true, "101", true, "1"))));
    cases.put(RefusalCode.FACTOR_OUT_OF_RANGE, () -> Band.of("好", "0", true, "1", true, "-70"));
  }

  private void tables() {
    cases.put(
        RefusalCode.BANDS_AGAINST_DIRECTION,
        () ->
            withTable(
                    BandTable.ofPercent(
                        List.of(
                            Band.of("高", "60", true, "100", true, "0.1"),
                            Band.of("低", "0", true, "60", false, "0.2"))))
                .answer(List.of()));
    cases.put(
        RefusalCode.RATE_BELOW_RANGE,
        () ->
            new BandTable(
                    "",
                    Interval.of(n("10"), true, n("20"), true),
                    List.of(Band.of("好", "10", true, "20", true, "1")))
                .resolve(List.of())
                .factorFor(n("9.99")));
  }

  private static ScoringScheme withTable(BandTable... tables) {
    return new ScoringScheme(
        "s",
        "1",
        List.of(tables),
        rules(),
        new Precision(2, RoundingMode.HALF_UP),
        Optional.empty());
  }

  private void answers() {
    List<SchemeAnswer> good = ZhangpingScheme.answers("一般", "差", "DOWN");
    cases.put(RefusalCode.ANSWER_MISSING, () -> scheme().answer(good.subList(0, 2)));
    cases.put(
        RefusalCode.ANSWER_UNKNOWN,
        () -> scheme().answer(plus(good, SchemeAnswer.decided("BAND_GAP:1:2", "差", DOCUMENT))));
    cases.put(RefusalCode.ANSWER_DUPLICATE, () -> scheme().answer(plus(good, good.get(1))));
    cases.put(
        RefusalCode.OPTION_NOT_OFFERED,
        () -> scheme().answer(ZhangpingScheme.answers("好", "差", "DOWN")));
    cases.put(
        RefusalCode.DOCUMENT_REQUIRED, () -> SchemeAnswer.provisionally("ROUNDING:2", "DOWN", " "));
  }

  private static List<SchemeAnswer> plus(List<SchemeAnswer> answers, SchemeAnswer more) {
    List<SchemeAnswer> longer = new ArrayList<>(answers);
    longer.add(more);
    return longer;
  }

  private void schemes() {
    BandTable main = ZhangpingScheme.bands();
    cases.put(RefusalCode.TABLE_UNKNOWN, () -> withTable());
    cases.put(RefusalCode.TABLE_DUPLICATE, () -> withTable(main, main));
    cases.put(RefusalCode.RULE_UNKNOWN, () -> usable().rule("none"));
    cases.put(
        RefusalCode.RULE_CIRCULAR,
        () -> compute("average", IndicatorCategory.MANDATORY, "30", rate("90")));
  }

  private static SeriesResult compute(
      String rule, IndicatorCategory category, String points, Fact fact) {
    return SeriesScoring.compute(
        usable(), List.of(verified("A", IndicatorFacts.of("i", category, n(points), rule, fact))));
  }

  private void facts() {
    cases.put(RefusalCode.FULL_POINTS_NOT_POSITIVE, () -> mandatory("m", "0", "90"));
    cases.put(
        RefusalCode.FULL_POINTS_TOO_FINE,
        () -> compute("bands", IndicatorCategory.MANDATORY, "10.005", rate("90")));
    cases.put(RefusalCode.RATE_NEGATIVE, () -> rate("-0.01"));
    cases.put(RefusalCode.SCORE_NEGATIVE, () -> delivered("-1"));
    cases.put(
        RefusalCode.SCORE_ABOVE_FULL_POINTS,
        () -> compute("delivered", IndicatorCategory.MANDATORY, "30", delivered("30.01")));
    cases.put(
        RefusalCode.SCORE_RATE_OUT_OF_RANGE,
        () -> new Fact.DeliveredScoreRate(n("1.01"), Source.document("综合股", "5号")));
    cases.put(RefusalCode.REASON_REQUIRED, () -> new Fact.JudgedScore(n("1"), CLERK));
    cases.put(
        RefusalCode.FACT_NOT_FOR_RULE,
        () -> compute("judged", IndicatorCategory.MANDATORY, "30", rate("90")));
  }

  private void computations() {
    cases.put(
        RefusalCode.FACT_MISSING,
        () -> {
          UsableScheme strict =
              new ScoringScheme(
                      "s",
                      "1",
                      List.of(),
                      Map.of("j", new Judged(Limits.STANDARD, MissingValue.REFUSED)),
                      new Precision(2, RoundingMode.HALF_UP),
                      Optional.empty())
                  .answer(List.of());
          IndicatorFacts none =
              IndicatorFacts.missing("i", IndicatorCategory.MANDATORY, n("1"), "j");
          SeriesScoring.compute(strict, List.of(verified("A", none)));
        });
    IndicatorFacts one = mandatory("m", "10", "90");
    cases.put(RefusalCode.INDICATOR_DUPLICATE, () -> verified("A", one, one));
    cases.put(
        RefusalCode.UNIT_DUPLICATE,
        () -> SeriesScoring.compute(usable(), List.of(verified("A", one), verified("A"))));
    cases.put(
        RefusalCode.DIVISION_BY_ZERO,
        () -> compute("average", IndicatorCategory.SELF_SELECTED, "30", rate("90")));
  }

  private void stored() {
    cases.put(RefusalCode.JSON_MALFORMED, () -> DerivationCodec.read("{\"a\":1}"));
    cases.put(
        RefusalCode.JSON_FIELD_MISSING,
        () -> DerivationCodec.read(DERIVATION.replaceAll(",\"readings\":\\[]", "")));
    cases.put(
        RefusalCode.JSON_FIELD_UNKNOWN,
        () -> DerivationCodec.read(DERIVATION.replace("{\"format\"", "{\"x\":\"y\",\"format\"")));
    cases.put(
        RefusalCode.JSON_FIELD_TYPE,
        () ->
            DerivationCodec.read(
                DERIVATION.replace("\"result\":\"300.00\"", "\"result\":\"3E2\"")));
  }

  private void surveys() {
    List<BigDecimal> levels = List.of(n("100"), n("0"));
    cases.put(
        RefusalCode.SURVEY_UNANSWERED, () -> SurveyTally.of(levels, List.of(List.of(0L, 0L))));
    cases.put(
        RefusalCode.SURVEY_COUNTS_INVALID, () -> SurveyTally.of(levels, List.of(List.of(1L, -1L))));
    cases.put(
        RefusalCode.SURVEY_LEVELS_INVALID,
        () -> SurveyTally.of(List.of(n("80"), n("80")), List.of(List.of(1L, 1L))));
  }

  @Test
  void numbers_that_are_wrong_are_refused_wherever_they_come_from() {
    List<ThrowingCallable> wrong =
        List.of(
            () -> new Fact.DeliveredScoreRate(n("-0.1"), Source.document("综合股", "5号")),
            () -> new Fact.DeliveredScore(n("1"), CLERK),
            () -> new Fact.CompletionRate(null, CLERK),
            () -> new Fact.CompletionRate(n("1"), null),
            () -> mandatory("m", "-1", "90"),
            () -> rate("0.0000000000000001"),
            () -> Band.of("好", "x", true, "1", true, "1"),
            () -> new Precision(7, RoundingMode.DOWN),
            () -> new RoundingQuestion(2, List.of(RoundingMode.DOWN)),
            () -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO),
            () -> SeriesAverage.frozen(Ratio.of(n("1.2")), "9号"),
            () -> SeriesAverage.frozen(Ratio.of(n("0.9")), ""),
            () -> new SeriesAverage.MandatoryTotals(true, n("-1"), n("1"), 0, 0),
            () -> SeriesAverage.of(java.util.Arrays.asList((SeriesAverage.MandatoryTotals) null)));

    assertThat(wrong)
        .allSatisfy(call -> assertThat(catchThrowable(call)).isInstanceOf(ScoringRefusal.class));
  }
}
