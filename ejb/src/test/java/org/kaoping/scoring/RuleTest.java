package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.Rules.*;
import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule at and beside its edges; the figures are computed by hand. */
class RuleTest {
  private static final RuleTerms T = RuleTerms.STANDARD;
  private static final Loss TENTH = Loss.share(r("0.1"));

  @Test
  void a_weighted_checklist_adds_the_shares_that_are_met() {
    assertThat(points(checklist(false, "1/3", "1/3", "1/3"), "3", met("1", "0", "1")))
        .isEqualTo("2.00");
    assertThat(points(checklist(false, "0.35", "0.35", "0.3"), "3", met("1", "0", "1")))
        .isEqualTo("1.95");
    assertThat(points(checklist(true, "0.5", "0.5"), "3", met("0.5", "1"))).isEqualTo("2.25");
    assertThat(points(checklist(false, "0.8", "0.8"), "3", met("1", "1"))).isEqualTo("3.00");
  }

  @Test
  void an_item_that_nobody_looked_at_keeps_the_score_provisional() {
    Score score = score(checklist(false, "0.5", "0.5"), "3", met("1", ""));

    assertThat(score.value()).isEqualByComparingTo("1.5");
    assertThat(score.provisional()).isTrue();
    assertThat(score.pending()).isFalse();
    assertThat(score(checklist(false, "0.5", "0.5"), "3", met("", "")).pending()).isTrue();
  }

  @Test
  void a_mean_of_capped_ratios_counts_ranges_parts_and_missing_evidence() {
    RatioItem first = new RatioItem.ToTarget("a", optional("100"));
    RatioItem range = new RatioItem.ToRange("b", r("1"), r("2"));
    RatioItem parts =
        new RatioItem.MeanOf("c", List.of(first, new RatioItem.ToTarget("d", optional(""))));
    ScoringRule rule = MeanOfCappedRatios.of(List.of(first, range, parts), T);
    ItemActual own = new ItemActual.Value(r("1"), optional("4"));
    ItemActual nested = new ItemActual.Several(List.of(ItemActual.of(r("50")), own));

    // (0.5 + 1 + (0.5 + 0.25) / 2) / 3 = 0.625
    assertThat(points(rule, "8", items(ItemActual.of(r("50")), ItemActual.of(r("8")), nested)))
        .isEqualTo("5.00");
    // (1 + 0.5 + 0) / 3
    assertThat(
            points(
                rule,
                "8",
                items(ItemActual.of(r("150")), ItemActual.of(r("0.5")), ItemActual.NO_EVIDENCE)))
        .isEqualTo("4.00");
    ScoringRule lower = new MeanOfCappedRatios(List.of(first, range), r("1.5"), r("0.2"), lower());
    // (min(100/80, 1.5) + 2/4) / 2 = 0.875; (1.5 + 1) / 2 is capped at W
    assertThat(points(lower, "8", items(ItemActual.of(r("80")), ItemActual.of(r("4")))))
        .isEqualTo("7.00");
    assertThat(points(lower, "8", items(ItemActual.of(r("0")), ItemActual.of(r("2")))))
        .isEqualTo("8.00");
    assertThat(points(lower, "8", items(ItemActual.NO_EVIDENCE, ItemActual.NO_EVIDENCE)))
        .isEqualTo("1.60");
  }

  @Test
  void a_ratio_to_target_is_full_where_the_target_is_reached() {
    ScoringRule rule = new RatioToTarget(optional("90"), T);
    assertThat(points(rule, "4", actual("78.53"))).isEqualTo("3.49");
    assertThat(points(rule, "4", actual("90"))).isEqualTo("4.00");
    assertThat(points(rule, "4", actual("120"))).isEqualTo("4.00");
    assertThat(points(rule, "4", actual("-1"))).isEqualTo("0.00");
    ScoringRule low = new RatioToTarget(optional("10"), lower());
    assertThat(points(low, "4", actual("10"))).isEqualTo("4.00");
    assertThat(points(low, "4", actual("16"))).isEqualTo("2.50");
    ScoringRule own = new RatioToTarget(Optional.empty(), T);
    assertThat(points(own, "3", actual("2211.41", "2558.10", "100%", ""))).isEqualTo("2.59");
  }

  @Test
  void a_cut_off_still_scores_exactly_at_the_limit() {
    ScoringRule rule = new RatioWithCutOff(optional("100%"), r("60%"), T);
    assertThat(points(rule, "2", actual("60%"))).isEqualTo("1.20");
    assertThat(points(rule, "2", actual("0.5999999"))).isEqualTo("0.00");
    assertThat(points(rule, "2", actual("1377.73", "1984.94", "", ""))).isEqualTo("1.39");
    assertThat(points(rule, "2", actual("1.1"))).isEqualTo("2.00");
  }

  @Test
  void a_rate_times_points_is_capped_and_may_run_the_other_way() {
    assertThat(points(new RateTimesPoints(T), "3", actual("90%"))).isEqualTo("2.70");
    assertThat(points(new RateTimesPoints(T), "3", actual("1.2"))).isEqualTo("3.00");
    assertThat(points(new RateTimesPoints(lower()), "3", actual("0.1"))).isEqualTo("2.70");
  }

  @Test
  void a_partial_step_is_rounded_in_one_of_four_ways() {
    assertThat(linear(StepRounding.FLOOR, "2.5")).isEqualTo("8.00");
    assertThat(linear(StepRounding.CEILING, "2.5")).isEqualTo("7.00");
    assertThat(linear(StepRounding.HALF_UP, "2.5")).isEqualTo("7.00");
    assertThat(linear(StepRounding.HALF_UP, "2.4")).isEqualTo("8.00");
    assertThat(linear(StepRounding.CONTINUOUS, "2.5")).isEqualTo("7.50");
    assertThat(linear(StepRounding.CEILING, "0")).isEqualTo("10.00");
    assertThat(linear(StepRounding.FLOOR, "99")).isEqualTo("0.00");
  }

  /** 10 % of 10 points for each 1 above 0. */
  private static String linear(StepRounding rounding, String value) {
    return points(
        new LinearDeduction(r("0"), Side.ABOVE, r("1"), TENTH, rounding, T), "10", actual(value));
  }

  @Test
  void a_shortfall_costs_points_too() {
    ScoringRule rule =
        new LinearDeduction(
            r("90"), Side.BELOW, r("5"), Loss.points(n("0.5")), StepRounding.FLOOR, lower());
    assertThat(rule.limits().direction()).isEqualTo(Direction.HIGHER_BETTER);
    assertThat(points(rule, "10", actual("79"))).isEqualTo("9.00");
    assertThat(points(rule, "10", actual("80"))).isEqualTo("9.00");
    assertThat(points(rule, "10", actual("90"))).isEqualTo("10.00");
  }

  @Test
  void bands_give_factors_or_points_of_figures_too() {
    Interval high = new Interval(n("0.95"), true, Optional.empty(), false);
    BandTable table =
        new BandTable(
            "t",
            Interval.from(n("0")),
            List.of(new Band("高", high, n("3")), Band.of("低", "0", true, "0.95", false, "1.5")),
            BandUnit.POINTS);
    ScoringRule rule = new BandScoring("t", T);
    assertThat(points(rule, "3", actual("95%"), table)).isEqualTo("3.00");
    assertThat(points(rule, "3", actual("94", "100", "", ""), table)).isEqualTo("1.50");
    assertThat(points(rule, "3", actual("2/3"), table)).isEqualTo("1.50");
    assertThat(points(rule, "2", actual("1"), table)).isEqualTo("2.00");
  }

  @Test
  void levels_and_binaries() {
    QualitativeLevels.Level best = new QualitativeLevels.Level("明显提升", r("1"));
    QualitativeLevels.Level half = new QualitativeLevels.Level("有所提升", r("0.5"));
    ScoringRule rule = new QualitativeLevels(List.of(best, half), optional("0.1"), T);
    assertThat(points(rule, "3", new Observed.Level("有所提升", CLERK))).isEqualTo("1.50");
    assertThat(points(rule, "3", new Observed.Level("明显提升", CLERK))).isEqualTo("3.00");
    assertThat(points(rule, "3", new Observed.Level("没有", CLERK))).isEqualTo("0.30");
    assertThat(points(new Binary(T), "5", new Observed.Met(true, CLERK))).isEqualTo("5.00");
    assertThat(points(new Binary(T), "5", new Observed.Met(false, CLERK))).isEqualTo("0.00");
  }

  @Test
  void deductions_by_count_fact_and_discretion() {
    ScoringRule count = new CountDeduction(Loss.points(n("2")), List.of("败诉"), T);
    assertThat(points(count, "5", new Recorded.Occurrences(2, List.of(), CLERK))).isEqualTo("1.00");
    assertThat(points(count, "5", new Recorded.Occurrences(3, List.of(), CLERK))).isEqualTo("0.00");
    assertThat(points(count, "5", new Recorded.Occurrences(0, List.of("败诉"), CLERK)))
        .isEqualTo("0.00");
    ScoringRule each = new FactualDeduction(Optional.empty(), T);
    assertThat(points(each, "5", events(event("a", "1.5", false), event("b", "2", true))))
        .isEqualTo("3.50");
    ScoringRule fixed = new FactualDeduction(Optional.of(TENTH), T);
    assertThat(points(fixed, "5", events(event("a", "", false), event("b", "", false))))
        .isEqualTo("4.00");
    assertThat(points(fixed, "5", events())).isEqualTo("5.00");
    ScoringRule free = new DiscretionaryDeduction(n("3"), T);
    assertThat(points(free, "5", new Recorded.Deduction(n("3"), REASONED))).isEqualTo("2.00");
  }

  @Test
  void a_survey_is_rounded_share_by_share() {
    ScoringRule rule =
        new SurveyComposite(List.of(n("100"), n("80"), n("60"), n("0")), optional("90"), T);
    List<List<Integer>> staff =
        List.of(
            List.of(24, 15, 2, 0),
            List.of(22, 17, 2, 0),
            List.of(21, 19, 1, 0),
            List.of(20, 16, 5, 0),
            List.of(26, 14, 1, 0),
            List.of(20, 13, 7, 1));
    Score score = score(rule, "4", new Measured.Survey(staff, CLERK));
    assertThat(score.value()).isEqualByComparingTo("3.96");
    assertThat(score.derivation().steps())
        .filteredOn(step -> step.operation() == Operation.SURVEY_QUESTION)
        .extracting(step -> step.out().text())
        .containsExactly("90.74", "89.76", "89.76", "87.32", "92.19", "84.39");
    assertThat(score.derivation().steps())
        .filteredOn(step -> step.operation() == Operation.SURVEY_OVERALL)
        .extracting(step -> step.out().text())
        .containsExactly("89.03");
    Fact silent = new Measured.Survey(List.of(List.of(0, 0, 0, 0)), CLERK);
    assertThat(score(rule, "4", silent).pending()).isTrue();
    Fact half = new Measured.Survey(List.of(List.of(0, 0, 0, 0), List.of(1, 1, 0, 0)), CLERK);
    assertThat(
            points(
                new SurveyComposite(List.of(n("100"), n("80"), n("60"), n("0")), optional(""), T),
                "10",
                half))
        .isEqualTo("9.00");
  }

  @Test
  void ranks_cost_a_step_per_place_and_are_averaged() {
    ScoringRule rule = new RankSteps(r("5%"), RankTies.SHARED, T);
    assertThat(points(rule, "10", places("1"))).isEqualTo("10.00");
    assertThat(points(rule, "10", places("1", "3"))).isEqualTo("9.50");
    assertThat(points(rule, "10", places("1", "41"))).isEqualTo("5.00");
    assertThat(points(new RankSteps(r("5%"), RankTies.MEAN, T), "10", places("2.5")))
        .isEqualTo("9.25");
    assertThat(score(rule, "10", places()).pending()).isTrue();
  }

  @Test
  void the_best_earns_all() {
    assertThat(points(new RatioToBest(T), "10", actual("30", "", "", "40"))).isEqualTo("7.50");
    assertThat(points(new RatioToBest(T), "10", actual("40", "", "", "40"))).isEqualTo("10.00");
    assertThat(points(new RatioToBest(T), "10", actual("0", "", "", "0"))).isEqualTo("0.00");
    assertThat(points(new RatioToBest(lower()), "10", actual("4", "", "", "3"))).isEqualTo("7.50");
    assertThat(points(new RatioToBest(lower()), "10", actual("0", "", "", "0"))).isEqualTo("10.00");
    assertThat(points(new RatioToBest(lower()), "10", actual("2", "", "", "0"))).isEqualTo("0.00");
  }

  @Test
  void a_bonus_is_shared_among_its_authors() {
    Recorded.BonusEvent alone = new Recorded.BonusEvent("a", Optional.empty(), 1);
    Recorded.BonusEvent three = new Recorded.BonusEvent("b", Optional.empty(), 3);
    Fact both = new Recorded.BonusEvents(List.of(alone, three), CLERK);
    assertThat(points(new Bonus(Optional.of(n("2")), true, T), "5", both)).isEqualTo("2.67");
    assertThat(points(new Bonus(Optional.of(n("2")), false, T), "5", both)).isEqualTo("4.00");
    assertThat(points(new Bonus(Optional.of(n("3")), false, T), "5", both)).isEqualTo("5.00");
    Fact own =
        new Recorded.BonusEvents(
            List.of(new Recorded.BonusEvent("c", Optional.of(n("1.5")), 1)), CLERK);
    assertThat(points(new Bonus(Optional.empty(), true, T), "5", own)).isEqualTo("1.50");
    Fact none = new Recorded.BonusEvents(List.of(), CLERK);
    assertThat(points(new Bonus(Optional.empty(), true, T), "5", none)).isEqualTo("0.00");
  }

  @Test
  void base_per_point_and_efficacy_coefficient() {
    ScoringRule base = new BasePerPoint(optional("90"), r("80%"), r("2%"), T);
    assertThat(points(base, "10", actual("90"))).isEqualTo("8.00");
    assertThat(points(base, "10", actual("93.5"))).isEqualTo("8.70");
    assertThat(points(base, "10", actual("85"))).isEqualTo("7.00");
    assertThat(points(base, "10", actual("110"))).isEqualTo("10.00");
    assertThat(
            points(
                new BasePerPoint(optional("90"), r("80%"), r("2%"), lower()), "10", actual("85")))
        .isEqualTo("9.00");
    ScoringRule efficacy = new EfficacyCoefficient(r("50"), r("90"), T);
    assertThat(points(efficacy, "10", actual("50"))).isEqualTo("6.00");
    assertThat(points(efficacy, "10", actual("70"))).isEqualTo("8.00");
    assertThat(points(efficacy, "10", actual("90"))).isEqualTo("10.00");
    assertThat(points(efficacy, "10", actual("100"))).isEqualTo("10.00");
    ScoringRule falling = new EfficacyCoefficient(r("90"), r("50"), T);
    assertThat(falling.limits().direction()).isEqualTo(Direction.LOWER_BETTER);
    assertThat(points(falling, "10", actual("80"))).isEqualTo("7.00");
  }

  @Test
  void every_rule_keeps_floor_and_cap() {
    RuleTerms narrow = terms(Direction.HIGHER_BETTER, "0.2", "0.9");
    assertThat(points(new Binary(narrow), "10", new Observed.Met(true, CLERK))).isEqualTo("9.00");
    assertThat(points(new Binary(narrow), "10", new Observed.Met(false, CLERK))).isEqualTo("2.00");
  }
}
