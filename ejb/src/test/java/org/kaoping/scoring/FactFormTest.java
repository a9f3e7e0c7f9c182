package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactFormTest {
  private static final Source SOURCE = new Source("市绩效办经办岗", "绩〔2020〕1号", "据实评定");
  private static final RuleTerms TERMS = RuleTerms.STANDARD;

  private static FactForm form(ScoringRule rule) {
    return FactForm.of(rule, Locale.CHINA).orElseThrow();
  }

  private static Fact read(ScoringRule rule, Map<String, String> entered) {
    Fact fact = form(rule).read(entered, SOURCE);
    assertThat(rule.accepts(fact)).isTrue();
    assertThat(FactsDocumentCodec.readFact(FactsDocumentCodec.writeFact(fact))).isEqualTo(fact);
    return fact;
  }

  private static void refused(
      ScoringRule rule, Map<String, String> entered, RefusalCode code, String words) {
    assertThatThrownBy(() -> form(rule).read(entered, SOURCE))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.text(Locale.CHINA)).contains(words);
            });
  }

  private static List<String> labels(ScoringRule rule) {
    return form(rule).fields().stream().map(FactField::label).toList();
  }

  private static Ratio ratio(String text) {
    return Ratio.parse(text);
  }

  @Test
  void a_figure_is_compared_with_the_rules_target_or_with_its_own() {
    ScoringRule with = new RatioToTarget(Optional.of(ratio("120")), TERMS);
    ScoringRule without = new RatioToTarget(Optional.empty(), TERMS);

    assertThat(labels(with)).containsExactly("实际值（目标 120）");
    assertThat(read(with, Map.of("value", " 5389/7283 ")))
        .isEqualTo(Measured.Actual.of(ratio("5389/7283"), SOURCE));
    assertThat(labels(without)).containsExactly("实际值", "目标值");
    assertThat(read(without, Map.of("value", "86%", "target", "0.9")))
        .isEqualTo(Measured.Actual.of(ratio("86%"), SOURCE).withTarget(ratio("0.9")));
    refused(without, Map.of("value", "86%"), RefusalCode.VALUE_MISSING, "目标值");
    refused(with, Map.of("value", " "), RefusalCode.VALUE_MISSING, "实际值");
    refused(with, Map.of("value", "约八成"), RefusalCode.NOT_A_NUMBER, "实际值（目标 120）");
    assertThat(labels(new RatioWithCutOff(Optional.empty(), ratio("0.6"), TERMS))).hasSize(2);
    assertThat(read(new RatioWithCutOff(Optional.of(Ratio.ONE), ratio("0.6"), TERMS), value("1")))
        .isEqualTo(Measured.Actual.of(Ratio.ONE, SOURCE));
    assertThat(labels(new BasePerPoint(Optional.empty(), ratio("0.8"), ratio("0.01"), TERMS)))
        .hasSize(2);
  }

  private static Map<String, String> value(String text) {
    return Map.of("value", text);
  }

  @Test
  void rules_without_a_target_ask_for_the_figure_alone() {
    for (ScoringRule rule :
        List.of(
            new RateTimesPoints(TERMS),
            new RatioToBest(TERMS),
            new EfficacyCoefficient(ratio("0.5"), ratio("0.9"), TERMS),
            new BandScoring("b", TERMS.limits(), MissingValue.PENDING))) {
      assertThat(labels(rule)).as(rule.code()).containsExactly("实际值");
      assertThat(read(rule, value("0.86"))).isEqualTo(Measured.Actual.of(ratio("0.86"), SOURCE));
    }
  }

  @Test
  void items_of_a_mean_are_asked_for_one_by_one() {
    MeanOfCappedRatios rule =
        MeanOfCappedRatios.of(
            List.of(
                new RatioItem.ToTarget("培训", Optional.of(ratio("4"))),
                new RatioItem.ToTarget("督导", Optional.empty()),
                new RatioItem.MeanOf(
                    "覆盖", List.of(new RatioItem.ToRange("乡镇", ratio("1"), ratio("2"))))),
            TERMS);

    assertThat(labels(rule)).containsExactly("培训（目标 4）", "督导", "督导：目标值", "覆盖 · 乡镇（目标 1 至 2）");
    assertThat(read(rule, Map.of("item1", "3", "item2", "5", "item2-target", "6", "item3.1", "1")))
        .isEqualTo(
            new Measured.Actuals(
                List.of(
                    ItemActual.of(ratio("3")),
                    new ItemActual.Value(ratio("5"), Optional.of(ratio("6"))),
                    new ItemActual.Several(List.of(ItemActual.of(Ratio.ONE)))),
                SOURCE));
    assertThat(((Measured.Actuals) read(rule, Map.of())).items())
        .containsExactly(
            ItemActual.NO_EVIDENCE,
            ItemActual.NO_EVIDENCE,
            new ItemActual.Several(List.of(ItemActual.NO_EVIDENCE)));
    refused(rule, Map.of("item2", "5"), RefusalCode.VALUE_MISSING, "督导：目标值");
    refused(rule, Map.of("item3.1", "x"), RefusalCode.NOT_A_NUMBER, "覆盖 · 乡镇");
  }

  @Test
  void places_and_answers_are_written_in_lines() {
    ScoringRule places = new RankSteps(ratio("0.1"), RankTies.values()[0], TERMS);
    ScoringRule survey =
        new SurveyComposite(
            List.of(new BigDecimal("100"), new BigDecimal("60"), BigDecimal.ZERO),
            Optional.empty(),
            TERMS);

    assertThat(read(places, Map.of("places", "1 2.5、3")))
        .isEqualTo(new Measured.Places(List.of(Ratio.ONE, ratio("2.5"), ratio("3")), SOURCE));
    refused(places, Map.of("places", "第一"), RefusalCode.NOT_A_NUMBER, "名次");
    assertThat(read(survey, Map.of("counts", "10 5 0\n\n8，7，0\n")))
        .isEqualTo(new Measured.Survey(List.of(List.of(10, 5, 0), List.of(8, 7, 0)), SOURCE));
    refused(survey, Map.of("counts", "10 -5 0"), RefusalCode.NOT_A_NUMBER, "各题各档人数");
  }

  @Test
  void a_checklist_asks_for_each_item_and_an_open_one_stays_open() {
    List<WeightedChecklist.Item> items =
        List.of(
            new WeightedChecklist.Item("制度健全", ratio("0.5"), false),
            new WeightedChecklist.Item("截留资金", ratio("0.5"), true));
    ScoringRule strict = new WeightedChecklist(items, false, TERMS);
    ScoringRule graded = new WeightedChecklist(items, true, TERMS);

    assertThat(labels(strict)).containsExactly("制度健全", "未发生：截留资金");
    assertThat(form(strict).fields())
        .allSatisfy(
            field -> {
              assertThat(field.kind()).isEqualTo(FactField.Kind.CHOICE);
              assertThat(field.choices()).extracting("value").containsExactly("1", "0");
              assertThat(field.choices()).extracting("label").containsExactly("是", "否");
              assertThat(field.required()).isFalse();
            });
    assertThat(read(strict, Map.of("item1", "1")))
        .isEqualTo(
            new Observed.Checklist(List.of(Optional.of(Ratio.ONE), Optional.empty()), SOURCE));
    assertThat(form(graded).fields()).extracting("kind").containsOnly(FactField.Kind.NUMBER);
    assertThat(read(graded, Map.of("item1", "0.5", "item2", "1")))
        .isEqualTo(
            new Observed.Checklist(
                List.of(Optional.of(ratio("0.5")), Optional.of(Ratio.ONE)), SOURCE));
    refused(graded, Map.of("item1", "1.5"), RefusalCode.PARAMETER_OUT_OF_RANGE, "制度健全");
  }

  @Test
  void a_level_is_chosen_another_one_where_the_rule_has_it() {
    List<QualitativeLevels.Level> levels =
        List.of(
            new QualitativeLevels.Level("好", Ratio.ONE),
            new QualitativeLevels.Level("中", ratio("0.6")));
    ScoringRule closed = new QualitativeLevels(levels, Optional.empty(), TERMS);
    ScoringRule open = new QualitativeLevels(levels, Optional.of(Ratio.ZERO), TERMS);

    assertThat(form(closed).fields().get(0).choices())
        .extracting("label")
        .containsExactly("好", "中");
    assertThat(form(open).fields().get(0).choices())
        .extracting("label")
        .containsExactly("好", "中", "其他");
    assertThat(read(closed, Map.of("level", "中"))).isEqualTo(new Observed.Level("中", SOURCE));
    refused(closed, Map.of(), RefusalCode.VALUE_MISSING, "档次");
  }

  @Test
  void yes_or_no_and_a_judged_score() {
    assertThat(read(new Binary(TERMS), Map.of("met", "1")))
        .isEqualTo(new Observed.Met(true, SOURCE));
    assertThat(read(new Binary(TERMS), Map.of("met", "0")))
        .isEqualTo(new Observed.Met(false, SOURCE));
    assertThat(read(new Judged(TERMS), Map.of("score", "2.5")))
        .isEqualTo(new Fact.JudgedScore(new BigDecimal("2.5"), SOURCE));
    refused(new Judged(TERMS), Map.of("score", "1/2"), RefusalCode.NOT_A_NUMBER, "评定得分");
    assertThatThrownBy(
            () -> form(new Judged(TERMS)).read(Map.of("score", "1"), Source.enteredBy("经办岗")))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.REASON_REQUIRED));
  }

  @Test
  void occurrences_are_counted_and_events_that_cost_everything_are_named() {
    ScoringRule rule = new CountDeduction(new Loss(Ratio.ONE, false), List.of("重大事故", "瞒报"), TERMS);

    assertThat(labels(rule)).hasSize(3).last().asString().contains("瞒报");
    assertThat(read(rule, Map.of("count", "2", "zero1", "0", "zero2", "1")))
        .isEqualTo(new Recorded.Occurrences(2, List.of("瞒报"), SOURCE));
    refused(rule, Map.of("count", "两次"), RefusalCode.NOT_A_NUMBER, "次数");
    refused(rule, Map.of(), RefusalCode.VALUE_MISSING, "次数");
  }

  @Test
  void events_stand_one_in_a_line() {
    ScoringRule rule = new FactualDeduction(Optional.empty(), TERMS);

    assertThat(read(rule, Map.of())).isEqualTo(new Recorded.Events(List.of(), SOURCE));
    assertThat(read(rule, Map.of("events", "被通报一次；2；2020-03-05；通报〔2020〕3号\n迟报;0.5\n")))
        .isEqualTo(
            new Recorded.Events(
                List.of(
                    new Recorded.Event(
                        Optional.of(LocalDate.of(2020, 3, 5)),
                        "被通报一次",
                        "通报〔2020〕3号",
                        Optional.of(new BigDecimal("2")),
                        false),
                    new Recorded.Event(
                        Optional.empty(), "迟报", "", Optional.of(new BigDecimal("0.5")), false)),
                SOURCE));
    refused(rule, Map.of("events", "迟报；0.5；三月"), RefusalCode.NOT_A_DATE, "扣分事项");
    refused(rule, Map.of("events", "迟报；半分"), RefusalCode.NOT_A_NUMBER, "扣分事项");
    refused(rule, Map.of("events", "；1"), RefusalCode.TEXT_BLANK, "扣分事项");
    refused(rule, Map.of("events", "a；1；2020-03-05；b；c"), RefusalCode.TOO_MANY, "扣分事项");
    refused(rule, Map.of("events", "长".repeat(20_001)), RefusalCode.TOO_MANY, "扣分事项");
  }

  @Test
  void deductions_and_bonuses() {
    ScoringRule deduction = new DiscretionaryDeduction(new BigDecimal("5"), TERMS);
    ScoringRule bonus = new Bonus(Optional.empty(), true, TERMS);

    assertThat(read(deduction, Map.of("points", "1.5")))
        .isEqualTo(new Recorded.Deduction(new BigDecimal("1.5"), SOURCE));
    refused(deduction, Map.of("points", "-1"), RefusalCode.PARAMETER_OUT_OF_RANGE, "扣分");
    assertThat(read(bonus, Map.of("bonuses", "省级表彰；3；2\n市级表彰；1")))
        .isEqualTo(
            new Recorded.BonusEvents(
                List.of(
                    new Recorded.BonusEvent("省级表彰", Optional.of(new BigDecimal("3")), 2),
                    new Recorded.BonusEvent("市级表彰", Optional.of(BigDecimal.ONE), 1)),
                SOURCE));
    assertThat(((Recorded.BonusEvents) read(bonus, Map.of())).events()).isEmpty();
    refused(bonus, Map.of("bonuses", "表彰；3；2；1"), RefusalCode.TOO_MANY, "加分事项");
  }

  @Test
  void rules_that_are_fed_otherwise_have_no_form() {
    ScoringRule delivered = new DeliveredResult(Limits.STANDARD, MissingValue.PENDING);

    assertThat(FactForm.isFor(delivered)).isFalse();
    assertThat(FactForm.isFor(new LinkedCap(new Judged(TERMS), "A11", TERMS))).isFalse();
    assertThat(
            FactForm.isFor(new BandTimesSeriesAverage("b", Limits.STANDARD, MissingValue.PENDING)))
        .isFalse();
    assertThat(FactForm.isFor(new Judged(TERMS))).isTrue();
  }

  @Test
  void every_field_has_a_label_in_both_languages_and_a_hint_that_helps() {
    ScoringRule rule = new FactualDeduction(Optional.empty(), TERMS);

    assertThat(form(rule).fields().get(0).hint()).contains("事项；扣分；日期；文号");
    assertThat(form(new RateTimesPoints(TERMS)).fields().get(0).hint()).contains("5389/7283");
    assertThat(FactForm.of(rule, Locale.ENGLISH).orElseThrow().fields().get(0).label())
        .isEqualTo("Events that cost points");
  }

  @Test
  void what_was_entered_is_kept_as_it_was() {
    Map<String, String> entered = Map.of("value", "86%", "events", "一；“二”\n三");

    assertThat(FactForm.stored(FactForm.store(entered))).isEqualTo(entered);
  }
}
