package org.kaoping.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.precheck.checks.GroupPointsAddUp;
import org.kaoping.precheck.checks.OwnersAreNamed;
import org.kaoping.precheck.checks.PointsAreGiven;
import org.kaoping.precheck.checks.RulesAreGiven;
import org.kaoping.precheck.checks.SentencesAreComplete;
import org.kaoping.precheck.checks.TargetsAreGiven;
import org.kaoping.precheck.checks.TargetsKeepUp;
import org.kaoping.precheck.checks.TargetsMove;
import org.kaoping.precheck.checks.TotalPointsAddUp;
import org.kaoping.precheck.checks.WorkIsCountedOnce;

/** Each check on a table made for it: what it finds, and what it leaves alone. */
class ChecksTest {
  private String name = "指标";
  private String points = "10";
  private boolean bonus;
  private boolean ruled = true;
  private boolean lowerBetter;
  private String target = "";
  private String targetText = "完成";
  private String standardText = "";
  private List<String> owners = List.of("综合股");
  private List<CheckedRow.YearValue> values = List.of();

  private CheckedRow row(String code) {
    return new CheckedRow(
        code,
        name,
        new BigDecimal(points),
        bonus,
        ruled,
        lowerBetter,
        target,
        targetText,
        standardText,
        owners,
        values);
  }

  private static CheckedTable table(String total, CheckedRow... rows) {
    return new CheckedTable(
        Optional.of(2021),
        Optional.ofNullable(total).map(BigDecimal::new),
        List.of(),
        List.of(rows));
  }

  private static CheckedRow.YearValue value(String year, String text, String number) {
    return new CheckedRow.YearValue(year, text, number);
  }

  private List<Hit> hits(Check<CheckedTable> check) {
    return check.hits(table(null, row("1")));
  }

  @Test
  void totals_count_every_indicator_but_bonus_items() {
    CheckedRow ten = row("1");
    bonus = true;
    CheckedRow extra = row("2");
    assertThat(new TotalPointsAddUp().hits(table("10", ten, extra))).isEmpty();
    assertThat(new TotalPointsAddUp().hits(table("10.0", ten))).isEmpty();
    assertThat(new TotalPointsAddUp().hits(table(null, ten))).isEmpty();
    assertThat(new TotalPointsAddUp().hits(table("20", ten, extra)))
        .containsExactly(Hit.at("20", "10"));
  }

  @Test
  void a_group_has_the_points_of_what_is_below_it() {
    CheckedTable table =
        new CheckedTable(
            Optional.empty(),
            Optional.empty(),
            List.of(
                new CheckedGroup("A", new BigDecimal("10"), List.of(row("1"))),
                new CheckedGroup("B", new BigDecimal("30"), List.of(row("2"), row("3")))),
            List.of());
    assertThat(new GroupPointsAddUp().hits(table)).containsExactly(Hit.at("B", "30", "20"));
  }

  @Test
  void owner_target_rule_and_points_are_there() {
    for (Check<CheckedTable> check :
        List.<Check<CheckedTable>>of(
            new OwnersAreNamed(),
            new TargetsAreGiven(),
            new RulesAreGiven(),
            new PointsAreGiven())) {
      assertThat(hits(check)).as(check.code()).isEmpty();
    }
    owners = List.of();
    targetText = " ";
    ruled = false;
    points = "0";
    for (Check<CheckedTable> check :
        List.<Check<CheckedTable>>of(
            new OwnersAreNamed(),
            new TargetsAreGiven(),
            new RulesAreGiven(),
            new PointsAreGiven())) {
      assertThat(hits(check)).as(check.code()).containsExactly(Hit.at("1 指标"));
    }
    assertThat(new PointsAreGiven().gravity()).isEqualTo(Gravity.ERROR);
    assertThat(new RulesAreGiven().gravity()).isEqualTo(Gravity.WARNING);
  }

  @Test
  void a_target_below_the_result_of_last_year_is_found() {
    target = "75%";
    values = List.of(value("2020", "82.96%", "0.8296"));
    assertThat(hits(new TargetsKeepUp())).containsExactly(Hit.at("1 指标", "0.75", "2020", "0.8296"));
    lowerBetter = true;
    assertThat(hits(new TargetsKeepUp())).isEmpty();
    lowerBetter = false;
    values = List.of(value("2021", "82.96%", "0.8296"));
    assertThat(hits(new TargetsKeepUp())).as("a value of the year itself").isEmpty();
    values = List.of(value("2020", "75%", ""));
    assertThat(hits(new TargetsKeepUp())).as("the same is not below").isEmpty();
  }

  @Test
  void a_target_equal_to_both_years_before_is_found_in_numbers_and_in_words() {
    target = "0.85";
    targetText = "≥85%";
    values = List.of(value("2019", "85%", ""), value("2020", "85%", "85%"));
    assertThat(hits(new TargetsMove())).hasSize(1);
    values = List.of(value("2019", "84%", ""), value("2020", "85%", ""));
    assertThat(hits(new TargetsMove())).isEmpty();
    target = "";
    targetText = "逐步提高";
    values = List.of(value("2019", "逐步提高", ""), value("2020", "逐步提高", ""));
    assertThat(hits(new TargetsMove())).hasSize(1);
    values = List.of(value("2020", "逐步提高", ""));
    assertThat(hits(new TargetsMove())).as("one year is not two").isEmpty();
  }

  @Test
  void the_expected_value_beside_two_years_is_the_target_itself() {
    target = "1800";
    targetText = "约1800户";
    values =
        List.of(
            value("2021", "约1800户", "1800"),
            value("2019", "1550户", "1550"),
            value("2020", "1651户", "1651"));
    assertThat(hits(new TargetsMove())).isEmpty();
    assertThat(hits(new TargetsKeepUp())).isEmpty();
    assertThat(PriorValues.of(row("1"), Optional.of(2020)))
        .extracting(CheckedRow.YearValue::year)
        .containsExactly("2019", "2020");
  }

  @ParameterizedTest
  @CsvSource({
    "没有达到指标值的。, true",
    "未按时报送的, true",
    "未按时报送的，扣1分。, false",
    "未完成的不得分。, false",
    "实现从“持卡”就医到“扫码”就医的转变。, false",
    "这项工作不是可有可无的。, false",
    "保健对象满意率80%以上，, true",
    "达到6……, true",
    "做好以下工作：, true",
    "情况，；继续。, true",
    "扣完为止。, false"
  })
  void a_sentence_comes_to_its_end(String text, boolean found) {
    standardText = text;
    assertThat(hits(new SentencesAreComplete()).isEmpty()).isEqualTo(!found);
  }

  @Test
  void a_target_may_go_on_in_the_standard_beside_it() {
    targetText = "满意率80%以上，";
    standardText = "每低一个百分点扣1分。";
    assertThat(hits(new SentencesAreComplete())).isEmpty();
    standardText = "";
    assertThat(hits(new SentencesAreComplete())).hasSize(1);
  }

  @Test
  void nearly_the_same_name_twice_may_be_the_same_work() {
    name = "落实河长制成效";
    CheckedRow one = row("1");
    name = "落实“河长制” 成效";
    CheckedRow other = row("2");
    name = "落实林长制与湿地保护";
    CheckedRow third = row("3");
    assertThat(new WorkIsCountedOnce().hits(table(null, one, other, third)))
        .containsExactly(Hit.at("1 落实河长制成效", "2 落实“河长制” 成效"));
  }

  @Test
  void numbers_are_read_as_people_write_them() {
    assertThat(Stream.of("0.85", "85%", "８５％", " 17/20 ").map(Plain::number))
        .allSatisfy(number -> assertThat(number.orElseThrow()).isEqualByComparingTo("0.85"));
    assertThat(Stream.of("", "约85", "1/0", "八成").map(Plain::number)).allMatch(Optional::isEmpty);
  }
}
