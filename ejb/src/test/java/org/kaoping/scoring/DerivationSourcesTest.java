package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaoping.scoring.Rules.*;
import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every number that goes into a score is named with who entered it, and every step is noted. */
class DerivationSourcesTest {
  private static final RuleTerms T = RuleTerms.STANDARD;
  private static final String BY = "；录入：规信股负责人";

  private static List<String> sources(ScoringRule rule, Fact fact) {
    return DerivationText.sources(score(rule, "10", fact).derivation(), Locale.CHINA);
  }

  private static List<Operation> steps(ScoringRule rule, String points, Fact fact) {
    return score(rule, points, fact).derivation().steps().stream()
        .map(Derivation.Step::operation)
        .toList();
  }

  @Test
  void figures_name_value_base_target_and_best() {
    assertThat(sources(new RatioToTarget(Optional.empty(), T), actual("1", "2", "3", "")))
        .containsExactly("设定分 10 分", "实际值 1" + BY, "基数 2" + BY, "目标值 3" + BY);
    assertThat(sources(new RatioToTarget(optional("4"), T), actual("1")))
        .containsExactly("设定分 10 分", "实际值 1" + BY, "目标值 4");
    assertThat(sources(new RatioToBest(T), actual("1", "", "", "2")))
        .containsExactly("设定分 10 分", "实际值 1" + BY, "各单位最好值 2");
  }

  @Test
  void items_are_named() {
    List<RatioItem> items =
        List.of(
            new RatioItem.ToTarget("签约", optional("8")),
            new RatioItem.ToRange("机构", r("1"), r("2")),
            new RatioItem.ToTarget("联网", optional("1")));
    Fact fact = items(ItemActual.of(r("7")), ItemActual.of(r("3")), ItemActual.NO_EVIDENCE);
    assertThat(sources(MeanOfCappedRatios.of(items, T), fact))
        .containsExactly(
            "设定分 10 分",
            "分项实际值“签约” 7" + BY,
            "分项目标值“签约” 8",
            "分项实际值“机构” 3" + BY,
            "无证明材料的分项“联网” 0" + BY);
    assertThat(
            DerivationText.sentence(
                score(MeanOfCappedRatios.of(items, T), "10", fact).derivation(), Locale.CHINA))
        .isEqualTo(
            "第 1 项 7 ÷ 目标 8，计 87.5 %；第 2 项 3（目标 1 至 2），计 100 %；"
                + "第 3 项没有证明材料，计 0 %；平均完成率：3 项等权，平均 62.5 %；"
                + "得分 = 10 × 0.625 = 6.25，即 6.25 分。");
    assertThat(
            DerivationText.sentence(
                score(checklist(true, "0.6", "0.4"), "10", met("1", "0.5")).derivation(),
                Locale.CHINA))
        .isEqualTo("要点法：2 项中符合 1.5 项（0.6 × 1 + 0.4 × 0.5 = 0.8）；得分 = 10 × 0.8 = 8，即 8.00 分。");
  }

  @Test
  void events_levels_places_and_surveys_are_named() {
    assertThat(
            sources(
                new FactualDeduction(Optional.empty(), T),
                events(event("处分", "2", false), event("通报", "1", true))))
        .containsExactly(
            "设定分 10 分", "扣分事实“处分” 2 分；录入：规信股负责人；文件：1号", "已撤销的扣分事实“通报” 1 分；录入：规信股负责人；文件：1号");
    ScoringRule count = new CountDeduction(Loss.points(n("1")), List.of("败诉"), T);
    assertThat(sources(count, new Recorded.Occurrences(2, List.of("败诉"), CLERK)))
        .containsExactly("设定分 10 分", "发生次数 2 个" + BY, "不得分事项“败诉” 1 个" + BY);
    assertThat(sources(new RankSteps(r("5%"), RankTies.SHARED, T), places("2", "4")))
        .containsExactly("设定分 10 分", "名次 第 2 名" + BY, "名次 第 4 名" + BY);
    ScoringRule survey = new SurveyComposite(List.of(n("100"), n("0")), Optional.empty(), T);
    assertThat(sources(survey, new Measured.Survey(List.of(List.of(3, 1)), CLERK)))
        .containsExactly("设定分 10 分", "作答人数，题“1” 4 个" + BY);
    assertThat(
            sources(
                new DiscretionaryDeduction(n("5"), T), new Recorded.Deduction(n("2"), REASONED)))
        .containsExactly("设定分 10 分", "酌情扣分 2 分；录入：绩效办；理由：材料不全");
    Recorded.BonusEvent prize = new Recorded.BonusEvent("先进", Optional.of(n("3")), 3);
    assertThat(
            sources(
                new Bonus(Optional.empty(), true, T),
                new Recorded.BonusEvents(List.of(prize), CLERK)))
        .containsExactly("设定分 10 分", "加分事项“先进” 1 分" + BY);
    assertThat(
            sources(
                new QualitativeLevels(
                    List.of(new QualitativeLevels.Level("好", r("0.9"))), Optional.empty(), T),
                new Observed.Level("好", CLERK)))
        .containsExactly("设定分 10 分", "评定档次“好” 0.9" + BY);
    assertThat(sources(new Binary(T), new Observed.Met(false, CLERK)))
        .containsExactly("设定分 10 分", "符合要求 否" + BY);
  }

  @Test
  void evidence_is_named() {
    Source shown = new Source("卫健局", "2号", "", "证明材料.pdf");
    assertThat(sources(new RateTimesPoints(T), Measured.Actual.of(r("0.5"), shown)))
        .contains("实际值 0.5；录入：卫健局；文件：2号；证明材料：证明材料.pdf");
  }

  @Test
  void a_step_is_noted_only_where_it_does_something() {
    ScoringRule ratio = new RatioToTarget(optional("90"), T);
    assertThat(steps(ratio, "10", actual("90")))
        .containsExactly(Operation.TARGET_REACHED, Operation.POINTS_BY_RATE);
    assertThat(steps(ratio, "10", actual("89")))
        .containsExactly(Operation.ACHIEVED, Operation.POINTS_BY_RATE);
    assertThat(steps(new RatioToTarget(optional("90"), lower()), "10", actual("90")))
        .containsExactly(Operation.TARGET_REACHED, Operation.POINTS_BY_RATE);
    assertThat(steps(ratio, "10", actual("0")))
        .containsExactly(Operation.ACHIEVED, Operation.POINTS_BY_RATE);
    assertThat(steps(ratio, "10", actual("-1")))
        .containsExactly(Operation.ACHIEVED, Operation.POINTS_BY_RATE, Operation.FLOORED);
    assertThat(steps(new Bonus(Optional.of(n("5")), false, T), "10", bonus(2)))
        .containsExactly(Operation.BONUS_EVENT, Operation.BONUS_EVENT, Operation.BONUS_SUM);
    assertThat(steps(new Bonus(Optional.of(n("5")), false, T), "10", bonus(3)))
        .endsWith(Operation.BONUS_SUM, Operation.CAPPED);
    assertThat(steps(new RatioToBest(T), "10", actual("2", "", "", "2")))
        .containsExactly(Operation.IS_BEST, Operation.POINTS_BY_RATE);
    assertThat(steps(new RatioToBest(lower()), "10", actual("2", "", "", "2")))
        .containsExactly(Operation.IS_BEST, Operation.POINTS_BY_RATE);
    assertThat(steps(new FactualDeduction(Optional.empty(), T), "10", events()))
        .containsExactly(Operation.NO_EVENT, Operation.REMAINING);
    ScoringRule linear =
        new LinearDeduction(
            r("5"), Side.ABOVE, r("1"), Loss.share(r("0.1")), StepRounding.FLOOR, T);
    assertThat(steps(linear, "10", actual("5"))).containsExactly(Operation.NOT_BEYOND);
    assertThat(steps(new RankSteps(r("5%"), RankTies.SHARED, T), "10", places("1")))
        .containsExactly(Operation.PLACE, Operation.POINTS_BY_RATE);
  }

  private static Fact bonus(int number) {
    return new Recorded.BonusEvents(
        Stream.generate(() -> new Recorded.BonusEvent("a", Optional.empty(), 1))
            .limit(number)
            .toList(),
        CLERK);
  }

  @Test
  void items_need_exactly_one_target() {
    ScoringRule open = MeanOfCappedRatios.of(List.of(new RatioItem.ToTarget("a", optional(""))), T);
    ScoringRule set = MeanOfCappedRatios.of(List.of(new RatioItem.ToTarget("a", optional("9"))), T);
    Fact without = items(ItemActual.of(r("1")));
    assertThat(refused(open, without).code()).isEqualTo(RefusalCode.TARGET_MISSING);
    Fact other = items(new ItemActual.Value(r("1"), optional("8")));
    assertThat(refused(set, other).code()).isEqualTo(RefusalCode.TARGET_TWICE);
    Fact zero = items(new ItemActual.Value(r("1"), optional("0")));
    assertThat(refused(open, zero).code()).isEqualTo(RefusalCode.TARGET_NOT_POSITIVE);
    Fact same = items(new ItemActual.Value(r("4.5"), optional("9.0")));
    assertThat(points(set, "10", same)).isEqualTo("5.00");
    Fact nested = items(new ItemActual.Several(List.of(ItemActual.of(r("1")))));
    assertThat(refused(set, nested).code()).isEqualTo(RefusalCode.ITEM_COUNT);
    RatioItem several =
        new RatioItem.MeanOf("b", List.of(new RatioItem.ToTarget("a", optional("9"))));
    assertThat(refused(MeanOfCappedRatios.of(List.of(several), T), without).code())
        .isEqualTo(RefusalCode.ITEM_COUNT);
  }

  private static ScoringRefusal refused(ScoringRule rule, Fact fact) {
    return catchThrowableOfType(ScoringRefusal.class, () -> score(rule, "10", fact));
  }

  @Test
  void a_rule_takes_its_own_kind_of_fact_only() {
    List<Fact> facts =
        List.of(
            actual("1"),
            items(ItemActual.of(r("1"))),
            met("1"),
            new Observed.Met(true, CLERK),
            new Observed.Level("好", CLERK),
            new Recorded.Occurrences(0, List.of(), CLERK),
            events(),
            new Recorded.Deduction(n("0"), REASONED),
            new Measured.Survey(List.of(List.of(1, 0)), CLERK),
            places("1"),
            bonus(0),
            new Fact.CompletionRate(n("90"), CLERK),
            new Fact.DeliveredScore(n("1"), Source.document("综合股", "5号")),
            new Fact.JudgedScore(n("1"), REASONED));
    assertThat(taken(facts, new RatioToTarget(optional("1"), T))).containsExactly(0);
    assertThat(taken(facts, new RatioWithCutOff(optional("1"), r("0"), T))).containsExactly(0);
    assertThat(taken(facts, new RateTimesPoints(T))).containsExactly(0);
    assertThat(taken(facts, new RatioToBest(T))).containsExactly(0);
    assertThat(taken(facts, new BasePerPoint(optional("1"), r("1"), r("0"), T))).containsExactly(0);
    assertThat(taken(facts, new EfficacyCoefficient(r("1"), r("2"), T))).containsExactly(0);
    assertThat(taken(facts, linear())).containsExactly(0);
    assertThat(taken(facts, new LinkedCap(linear(), "x", T))).containsExactly(0);
    assertThat(
            taken(
                facts,
                MeanOfCappedRatios.of(List.of(new RatioItem.ToTarget("a", optional("1"))), T)))
        .containsExactly(1);
    assertThat(taken(facts, checklist(true, "1"))).containsExactly(2);
    assertThat(taken(facts, new Binary(T))).containsExactly(3);
    assertThat(
            taken(
                facts,
                new QualitativeLevels(
                    List.of(new QualitativeLevels.Level("好", r("1"))), Optional.empty(), T)))
        .containsExactly(4);
    assertThat(taken(facts, new CountDeduction(Loss.points(n("1")), List.of(), T)))
        .containsExactly(5);
    assertThat(taken(facts, new FactualDeduction(Optional.empty(), T))).containsExactly(6);
    assertThat(taken(facts, new DiscretionaryDeduction(n("1"), T))).containsExactly(7);
    assertThat(taken(facts, new SurveyComposite(List.of(n("1"), n("0")), Optional.empty(), T)))
        .containsExactly(8);
    assertThat(taken(facts, new RankSteps(r("1"), RankTies.MEAN, T))).containsExactly(9);
    assertThat(taken(facts, new Bonus(Optional.empty(), true, T))).containsExactly(10);
    assertThat(taken(facts, new BandScoring("", T))).containsExactly(0, 11);
    assertThat(taken(facts, new BandTimesSeriesAverage("", T))).containsExactly(0, 11);
    assertThat(taken(facts, new DeliveredResult(T))).containsExactly(12);
    assertThat(taken(facts, new Judged(T))).containsExactly(13);
  }

  private static ScoringRule linear() {
    return new LinearDeduction(
        r("5"), Side.ABOVE, r("1"), Loss.share(r("0.1")), StepRounding.FLOOR, T);
  }

  private static List<Integer> taken(List<Fact> facts, ScoringRule rule) {
    return Stream.iterate(0, i -> i < facts.size(), i -> i + 1)
        .filter(i -> rule.accepts(facts.get(i)))
        .toList();
  }
}
