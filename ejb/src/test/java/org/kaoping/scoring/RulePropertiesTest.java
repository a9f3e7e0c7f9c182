package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.Rules.*;
import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * What holds for every rule: a better value never scores less, scores lie within floor and cap, the
 * order of the inputs changes nothing.
 */
class RulePropertiesTest {
  private static final BandTable BANDS =
      new BandTable(
          "t",
          new Interval(n("-100"), true, Optional.empty(), false),
          List.of(
              new Band("高", Interval.from(n("80")), n("1")),
              Band.of("中", "40", true, "80", false, "0.5"),
              Band.of("低", "-100", true, "40", false, "0.1")));

  /** A rule and its facts from worse (0) to better (1000). */
  private record Case(ScoringRule rule, IntFunction<Fact> fact) {}

  private static Map<String, Case> cases(RuleTerms terms) {
    Map<String, Case> cases = new LinkedHashMap<>();
    boolean higher = terms.limits().direction() == Direction.HIGHER_BETTER;
    IntFunction<Fact> figure = i -> figure(higher ? i : 1000 - i);
    Loss loss = Loss.share(r("3%"));
    put(cases, new RatioToTarget(optional("90"), terms), figure);
    put(cases, new RatioWithCutOff(optional("90"), r("0.6"), terms), figure);
    put(
        cases,
        new RateTimesPoints(terms),
        i -> Measured.Actual.of(new Ratio(value(figure, i), n("100")), CLERK));
    put(cases, new BasePerPoint(optional("50"), r("0.8"), r("1%"), terms), figure);
    put(
        cases,
        new RatioToBest(terms),
        i -> ((Measured.Actual) figure.apply(i)).withBest(r(higher ? "100" : "1")));
    if (higher) {
      put(cases, new BandScoring("t", terms), figure);
    }
    for (StepRounding rounding : StepRounding.values()) {
      ScoringRule above = new LinearDeduction(r("30"), Side.ABOVE, r("7"), loss, rounding, terms);
      ScoringRule below = new LinearDeduction(r("60"), Side.BELOW, r("7"), loss, rounding, terms);
      cases.put("ABOVE" + rounding, new Case(above, i -> figure(1000 - i)));
      cases.put("BELOW" + rounding, new Case(below, RulePropertiesTest::figure));
    }
    cases.put(
        "rising",
        new Case(new EfficacyCoefficient(r("20"), r("80"), terms), RulePropertiesTest::figure));
    cases.put(
        "falling",
        new Case(new EfficacyCoefficient(r("80"), r("20"), terms), i -> figure(1000 - i)));
    items(cases, terms, figure);
    found(cases, terms, loss);
    return cases;
  }

  private static void items(Map<String, Case> cases, RuleTerms terms, IntFunction<Fact> figure) {
    List<RatioItem> two =
        List.of(
            new RatioItem.ToTarget("a", optional("70")),
            new RatioItem.ToRange("b", r("20"), r("40")));
    put(
        cases,
        MeanOfCappedRatios.of(two, terms),
        i -> {
          ItemActual actual = ItemActual.of(Ratio.of(value(figure, i)));
          return Rules.items(actual, actual);
        });
  }

  private static void found(Map<String, Case> cases, RuleTerms terms, Loss loss) {
    put(
        cases,
        new WeightedChecklist(checklist(true, "1/3", "0.5", "1/6").items(), true, terms),
        i -> met("1", new Ratio(BigDecimal.valueOf(i), n("1000")).text(), "0"));
    put(cases, new Binary(terms), i -> new Observed.Met(i > 500, CLERK));
    QualitativeLevels.Level good = new QualitativeLevels.Level("好", r("1"));
    put(
        cases,
        new QualitativeLevels(List.of(good), optional("0.3"), terms),
        i -> new Observed.Level(i > 500 ? "好" : "差", CLERK));
    put(
        cases,
        new CountDeduction(loss, List.of(), terms),
        i -> new Recorded.Occurrences((1000 - i) / 10, List.of(), CLERK));
    put(
        cases,
        new FactualDeduction(Optional.empty(), terms),
        i -> events(event("a", String.valueOf(1000 - i), false)));
    put(
        cases,
        new DiscretionaryDeduction(n("1000"), terms),
        i -> new Recorded.Deduction(BigDecimal.valueOf(1000 - i), REASONED));
    put(
        cases,
        new RankSteps(r("1%"), RankTies.SHARED, terms),
        i -> places("3", String.valueOf(1001 - i)));
    put(cases, new Bonus(Optional.empty(), true, terms), i -> bonus(i));
    put(
        cases,
        new DeliveredResult(terms),
        i -> new Fact.DeliveredScoreRate(BigDecimal.valueOf(i, 3), Source.document("综合股", "5号")));
    put(cases, new Judged(terms), i -> new Fact.JudgedScore(BigDecimal.valueOf(i, 2), REASONED));
    List<BigDecimal> levels = List.of(n("100"), n("60"), n("0"));
    put(
        cases,
        new SurveyComposite(levels, optional("90"), terms),
        i -> new Measured.Survey(List.of(List.of(i, 1000 - i, 0)), CLERK));
  }

  private static Fact bonus(int i) {
    return new Recorded.BonusEvents(
        List.of(new Recorded.BonusEvent("a", Optional.of(BigDecimal.valueOf(i, 1)), 3)), CLERK);
  }

  private static void put(Map<String, Case> cases, ScoringRule rule, IntFunction<Fact> fact) {
    cases.put(rule.code(), new Case(rule, fact));
  }

  private static Fact figure(int i) {
    return Measured.Actual.of(Ratio.of(BigDecimal.valueOf(i + 1, 1)), CLERK);
  }

  private static BigDecimal value(IntFunction<Fact> figure, int i) {
    return ((Measured.Actual) figure.apply(i)).value().decimal();
  }

  private static BigDecimal score(Case one, int i) {
    return one.rule().tableKey().isPresent()
        ? Rules.score(one.rule(), "10", one.fact().apply(i), BANDS).value()
        : Rules.score(one.rule(), "10", one.fact().apply(i)).value();
  }

  @Test
  void every_rule_that_scores_a_unit_by_itself_is_here() {
    assertThat(cases(RuleTerms.STANDARD).values().stream().map(one -> one.rule().code()).distinct())
        .hasSize(ScoringRule.class.getPermittedSubclasses().length - 2);
  }

  @Property(tries = 60)
  void a_better_value_never_scores_less(
      @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
    for (RuleTerms terms : List.of(RuleTerms.STANDARD, lower())) {
      cases(terms)
          .forEach(
              (name, rule) ->
                  assertThat(score(rule, Math.min(one, other)))
                      .as(name)
                      .isLessThanOrEqualTo(score(rule, Math.max(one, other))));
    }
  }

  @Property(tries = 60)
  void a_score_lies_between_floor_and_cap(@ForAll @IntRange(max = 1000) int i) {
    for (Direction direction : Direction.values()) {
      cases(terms(direction, "0.15", "0.85"))
          .forEach(
              (name, rule) -> assertThat(score(rule, i)).as(name).isBetween(n("1.50"), n("8.50")));
    }
  }

  @Property(tries = 40)
  void a_derivation_ends_at_the_score_and_has_a_sentence(@ForAll @IntRange(max = 1000) int i) {
    cases(RuleTerms.STANDARD)
        .forEach(
            (name, rule) -> {
              Fact fact = rule.fact().apply(i);
              Score score =
                  rule.rule().tableKey().isPresent()
                      ? Rules.score(rule.rule(), "10", fact, BANDS)
                      : Rules.score(rule.rule(), "10", fact);
              Derivation derivation = score.derivation();
              assertThat(derivation.result()).as(name).isEqualTo(score.value());
              assertThat(DerivationCodec.read(DerivationCodec.write(derivation)))
                  .isEqualTo(derivation);
              assertThat(DerivationText.sentence(derivation, java.util.Locale.CHINA))
                  .endsWith("分。")
                  .doesNotContain("{", "null", "；；", "，，");
              assertThat(DerivationText.sentence(derivation, java.util.Locale.ENGLISH))
                  .endsWith("points.")
                  .doesNotContain("{", "null");
            });
  }

  @Property(tries = 40)
  void the_order_of_items_and_events_changes_nothing(@ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
    Collections.shuffle(order, random);
    String[] shares = {"1/6", "1/3", "0.1", "0.3", "0.1"};
    String[] met = {"0.3", "1", "0", "0.77", "1/7"};
    String[] moved = order.stream().map(i -> shares[i]).toArray(String[]::new);
    String[] movedMet = order.stream().map(i -> met[i]).toArray(String[]::new);
    assertThat(points(checklist(true, moved), "7", met(movedMet)))
        .isEqualTo(points(checklist(true, shares), "7", met(met)));
    List<Recorded.Event> events =
        order.stream().map(i -> event("e" + i, "0." + (i + 1), i == 3)).toList();
    assertThat(
            points(
                new FactualDeduction(Optional.empty(), RuleTerms.STANDARD),
                "7",
                new Recorded.Events(events, CLERK)))
        .isEqualTo("5.90");
    List<RatioItem> items =
        order.stream()
            .map(i -> (RatioItem) new RatioItem.ToTarget("t" + i, optional(String.valueOf(i + 7))))
            .toList();
    List<ItemActual> actuals = order.stream().map(i -> ItemActual.of(Ratio.of(5))).toList();
    // (5/7 + 5/8 + 5/9 + 5/10 + 5/11) / 5 × 10 = 5.6987…
    assertThat(
            points(
                MeanOfCappedRatios.of(items, RuleTerms.STANDARD),
                "10",
                new Measured.Actuals(actuals, CLERK)))
        .isEqualTo("5.70");
  }

  @Property(tries = 60)
  void at_the_edges_of_a_band_it_is_the_closed_end_that_takes_the_value(
      @ForAll @IntRange(min = 1, max = 999) int above) {
    ScoringRule rule = new BandScoring("t", RuleTerms.STANDARD);
    String beyond = "0.00" + String.format("%03d", above);
    assertThat(points(rule, "10", actual("80"), BANDS)).isEqualTo("10.00");
    assertThat(points(rule, "10", actual(n("80").subtract(n(beyond)).toPlainString()), BANDS))
        .isEqualTo("5.00");
    assertThat(points(rule, "10", actual("40"), BANDS)).isEqualTo("5.00");
    assertThat(points(rule, "10", actual(n("40").subtract(n(beyond)).toPlainString()), BANDS))
        .isEqualTo("1.00");
  }
}
