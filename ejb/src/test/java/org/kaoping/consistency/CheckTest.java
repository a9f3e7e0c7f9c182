package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.consistency.Claimed.codes;
import static org.kaoping.consistency.Claimed.figure;
import static org.kaoping.consistency.Claimed.findings;
import static org.kaoping.consistency.Claimed.money;
import static org.kaoping.consistency.Claimed.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.Gravity;
import org.kaoping.consistency.check.RuleScores;

/** What each check finds, and what it leaves alone. */
class CheckTest {
  @Nested
  class SumAddsUp {
    private List<FindingCode> sum(String total, String... parts) {
      StringBuilder figures = new StringBuilder(money("T", total));
      StringBuilder keys = new StringBuilder();
      for (int i = 0; i < parts.length; i++) {
        figures.append(',').append(money("P" + i, parts[i]));
        keys.append(i == 0 ? "" : ",").append("'P").append(i).append('\'');
      }
      return codes(
          "'figures':["
              + figures
              + "],'sums':[{'key':'s','name':'s','total':'T','parts':["
              + keys
              + "]}]");
    }

    @Test
    void a_right_total_is_left_alone() {
      assertThat(sum("1,500", "950", "140", "410")).isEmpty();
      assertThat(sum("5877", "5,355.84", "521.16")).isEmpty();
    }

    @Test
    void a_wrong_total_is_found() {
      assertThat(sum("0.00", "6,519.90", "0.00")).containsExactly(FindingCode.SUM_DIFFERS);
      assertThat(sum("401", "380", "20")).containsExactly(FindingCode.SUM_DIFFERS);
    }

    @Test
    void a_difference_in_the_last_place_is_found_and_may_be_rounding() {
      assertThat(sum("6,519.90", "847.93", "5,671.98"))
          .containsExactly(FindingCode.SUM_OFF_BY_ROUNDING);
      // two parts explain 0.01, not 0.03
      assertThat(sum("6,519.88", "847.93", "5,671.98")).containsExactly(FindingCode.SUM_DIFFERS);
    }

    @Test
    void a_total_with_fewer_decimals_is_rounded_half_up_and_not_cut_off() {
      assertThat(sum("6519.9", "847.93", "5,671.98")).isEmpty();
      assertThat(sum("3", "1.25", "1.25")).isEmpty();
      assertThat(sum("2", "1.25", "1.25")).containsExactly(FindingCode.SUM_CUT_OFF);
    }

    @Test
    void units_of_money_are_converted() {
      assertThat(
              codes(
                  "'figures':["
                      + money("T", "1.50")
                      + ","
                      + figure("A", "10000", "元")
                      + ","
                      + figure("B", "5000", "元")
                      + "],'sums':[{'key':'s','name':'s','total':'T','parts':['A','B']}]"))
          .isEmpty();
    }

    @Test
    void a_mean_that_rounding_of_its_parts_can_explain_is_a_remark() {
      String figures =
          "'figures':["
              + figure("M", "33.34", "%")
              + ","
              + figure("A", "33.33", "%")
              + ","
              + figure("B", "33.34", "%")
              + "],'sums':[{'key':'m','name':'m','total':'M','parts':["
              + "{'figure':'A','factor':'1/2'},{'figure':'B','factor':'50%'}]}]";
      assertThat(codes(figures)).isEmpty();
      assertThat(codes(figures.replace("'value':'33.34'", "'value':'33.35'")))
          .containsExactly(FindingCode.MEAN_WITHIN_ROUNDING);
    }
  }

  @Nested
  class RatioFollows {
    private List<FindingCode> ratio(String result, String above, String below) {
      return codes(
          "'figures':["
              + figure("R", result, "%")
              + ","
              + money("A", above)
              + ","
              + money("B", below)
              + "],'ratios':[{'key':'r','name':'r','result':'R','numerator':['A'],'denominator':['B']}]");
    }

    @ParameterizedTest
    @CsvSource({
      "80.16,12696.66,15838.42",
      "19.84,3141.76,15838.42",
      "70.77,5197.84,7344.34",
      "69.41,1377.73,1984.94",
      "85.52,780193,912296",
      "100,6,6",
      "0,0,6"
    })
    void a_right_ratio_is_left_alone(String result, String above, String below) {
      assertThat(ratio(result, above, below)).isEmpty();
    }

    @Test
    void a_ratio_that_was_cut_off_is_a_remark() {
      assertThat(ratio("86.44", "2211.41", "2558.10")).containsExactly(FindingCode.RATIO_CUT_OFF);
      assertThat(FindingCode.RATIO_CUT_OFF.gravity()).isEqualTo(Gravity.REMARK);
      assertThat(ratio("86.45", "2211.41", "2558.10")).isEmpty();
    }

    @Test
    void a_wrong_ratio_is_found_with_both_numbers() {
      assertThat(ratio("82.31", "5389", "7283")).containsExactly(FindingCode.RATIO_DIFFERS);
      assertThat(ratio("99.72", "9981", "10010")).containsExactly(FindingCode.RATIO_DIFFERS);
    }

    @Test
    void coarse_inputs_may_explain_a_difference() {
      assertThat(ratio("34.0", "1.0", "3.0")).containsExactly(FindingCode.RATIO_WITHIN_ROUNDING);
    }

    @Test
    void a_ratio_to_zero_is_found() {
      assertThat(ratio("100", "5", "0")).containsExactly(FindingCode.RATIO_BY_ZERO);
    }

    @Test
    void a_change_is_a_difference_by_its_base() {
      assertThat(
              codes(
                  "'figures':["
                      + figure("R", "163.97", "%")
                      + ","
                      + money("A", "15838.42")
                      + ","
                      + money("B", "6000.02")
                      + "],'ratios':[{'key':'r','name':'r','result':'R','numerator':['A',"
                      + "{'figure':'B','factor':'-1'}],'denominator':['B']}]"))
          .isEmpty();
    }
  }

  @Nested
  class OneQuantityOneValue {
    private List<FindingCode> told(String value, String unit, String other, String otherUnit) {
      return codes(
          "'figures':[{'key':'Q','name':'数','unit':'"
              + unit
              + "','value':'"
              + value
              + "','statements':[{'value':'"
              + other
              + "','unit':'"
              + otherUnit
              + "'}]}]");
    }

    @ParameterizedTest
    @CsvSource({
      "58.70,万元,58.7,万元",
      "58.70,万元,587000,元",
      "71,万元,71.00,万元",
      "0.6,'',60,%",
      "17.55,人,18,人"
    })
    void the_same_value_in_another_form_is_left_alone(
        String value, String unit, String other, String otherUnit) {
      assertThat(told(value, unit, other, otherUnit)).isEmpty();
    }

    @Test
    void two_values_are_found() {
      assertThat(told("6,000.20", "万元", "6000.02", "万元"))
          .containsExactly(FindingCode.VALUE_DIFFERS);
    }

    @Test
    void a_slip_of_the_unit_is_called_so() {
      assertThat(told("58.70", "万元", "58.70", "元")).containsExactly(FindingCode.UNIT_DIFFERS);
      assertThat(told("12", "个", "12", "人")).containsExactly(FindingCode.UNIT_DIFFERS);
    }

    @Test
    void a_value_that_was_cut_off_is_a_remark() {
      assertThat(told("17.55", "人", "17.5", "人")).containsExactly(FindingCode.VALUE_CUT_OFF);
    }

    @Test
    void two_figures_of_one_name_year_and_definition_should_have_one_value() {
      String figures =
          "'figures':[{'key':'a','name':'合计','definition':'ACCOUNT','value':'1'},"
              + "{'key':'b','name':'合 计','definition':'ACCOUNT','value':'2'}]";
      assertThat(codes(figures)).containsExactly(FindingCode.SAME_NAME_TWO_VALUES);
      assertThat(codes(figures.replace("合 计", "总计"))).isEmpty();
    }

    @Test
    void the_same_other_value_in_three_places_is_one_finding() {
      List<ConsistencyFinding> found =
          findings(
              "'figures':[{'key':'Q','name':'数','value':'1','statements':["
                  + "{'value':'2','place':{'chapter':'表一'}},{'value':'2','place':{'chapter':'表二'}},"
                  + "{'value':'2','place':{'document':'附件','chapter':'表三'}}]}]");
      assertThat(found).hasSize(1);
      assertThat(found.get(0).elsewhere().text()).isEqualTo("报告 · 表一；表二；附件 · 表三");
    }
  }

  @Nested
  class SharesTotalHundred {
    private List<FindingCode> shares(String... values) {
      StringBuilder figures = new StringBuilder();
      StringBuilder keys = new StringBuilder();
      for (int i = 0; i < values.length; i++) {
        figures.append(i == 0 ? "" : ",").append(figure("S" + i, values[i], "%"));
        keys.append(i == 0 ? "" : ",").append("'S").append(i).append('\'');
      }
      return codes(
          "'figures':[" + figures + "],'shares':[{'key':'w','name':'w','parts':[" + keys + "]}]");
    }

    @Test
    void rounded_shares_may_lie_off_by_half_of_the_last_place_each() {
      assertThat(shares("51.22", "48.78")).isEmpty();
      assertThat(shares("0.00", "60.98", "26.83", "12.2")).isEmpty();
      assertThat(shares("33", "33", "33")).isEmpty();
      assertThat(shares("27.52", "42.2", "24.77", "5.5")).isEmpty();
    }

    @Test
    void a_missing_share_is_found() {
      assertThat(shares("51.22", "47.78")).containsExactly(FindingCode.SHARES_NOT_HUNDRED);
      assertThat(shares("33.33", "33.33", "33.31")).containsExactly(FindingCode.SHARES_NOT_HUNDRED);
    }

    @Test
    void a_part_that_is_no_share_is_found() {
      assertThat(
              codes(
                  "'figures':["
                      + figure("a", "60", "%")
                      + ","
                      + figure("b", "40", "人")
                      + "],'shares':[{'key':'w','name':'w','parts':['a','b']}]"))
          .containsExactly(FindingCode.UNITS_MIXED);
    }
  }

  @Nested
  class ScoreFitsItsPoints {
    private List<FindingCode> score(String points, String score, String rate) {
      return codes(
          "'scores':[{'code':'B24','fullPoints':'"
              + points
              + "','score':'"
              + score
              + "','rate':'"
              + rate
              + "'}]");
    }

    @ParameterizedTest
    @CsvSource({"3,2.59,86.33%", "3,2.59,86.44", "4,1.33,33.33%", "2,1.39,69.41%", "5,5,100%"})
    void a_rate_follows_from_the_score_or_the_score_from_the_rate(
        String points, String score, String rate) {
      assertThat(score(points, score, rate)).isEmpty();
    }

    @Test
    void a_wrong_rate_and_a_score_out_of_range_are_found() {
      assertThat(score("4", "3.00", "70%")).containsExactly(FindingCode.SCORE_RATE_DIFFERS);
      assertThat(score("3", "2", "66.66%")).isEmpty();
      assertThat(score("300", "200.00", "66.66%")).containsExactly(FindingCode.SCORE_RATE_CUT_OFF);
      assertThat(score("3", "3.5", "")).containsExactly(FindingCode.SCORE_ABOVE_POINTS);
      assertThat(score("3", "-1", "")).containsExactly(FindingCode.SCORE_NEGATIVE);
    }

    @Test
    void a_score_told_twice_has_one_value() {
      assertThat(
              codes(
                  "'scores':[{'code':'C21','fullPoints':'4','score':'3.5','statements':["
                      + "{'score':'3.50'},{'score':'3.49'}]}]"))
          .containsExactly(FindingCode.SCORE_TOLD_TWICE);
    }
  }

  @Nested
  class GroupAddsUp {
    private static final String SCORES =
        "'groups':[{'code':'T','fullPoints':'10','score':'8.5'},"
            + "{'code':'G','parent':'T','fullPoints':'8'}],"
            + "'scores':[{'code':'a','group':'T','fullPoints':'2','score':'2'},"
            + "{'code':'b','group':'G','fullPoints':'3','score':'1.5'},"
            + "{'code':'c','group':'G','fullPoints':'5','score':'5'}]";

    @Test
    void scores_and_points_add_up_through_groups_without_a_printed_score() {
      assertThat(codes(SCORES)).isEmpty();
    }

    @Test
    void a_wrong_subtotal_is_found() {
      assertThat(codes(SCORES.replace("'score':'8.5'", "'score':'8.6'")))
          .containsExactly(FindingCode.GROUP_SCORE_DIFFERS);
      assertThat(codes(SCORES.replace("'fullPoints':'8'", "'fullPoints':'9'")))
          .containsExactly(FindingCode.GROUP_POINTS_DIFFER, FindingCode.GROUP_POINTS_DIFFER);
    }

    @Test
    void a_member_without_a_score_leaves_the_sum_open() {
      assertThat(codes(SCORES.replace(",'score':'5'}", "}"))).isEmpty();
    }
  }

  @Nested
  class ScoreFollowsRule {
    private List<ConsistencyFinding> against(String printed, String byRule, String reason) {
      RuleScores rules =
          code ->
              code.equals("C21")
                  ? Optional.of(new RuleScores.RuleScore(new BigDecimal(byRule), reason))
                  : Optional.empty();
      return ConsistencyChecks.run(
          sheet(
              "'scores':[{'code':'C21','fullPoints':'4','score':'"
                  + printed
                  + "'},{'code':'C22','fullPoints':'4','score':'3.99'}]"),
          rules);
    }

    @Test
    void the_score_of_the_rule_is_left_alone() {
      assertThat(against("3.49", "3.49", "")).isEmpty();
      assertThat(against("3", "3.00", "")).isEmpty();
    }

    @Test
    void another_score_is_a_contradiction_with_both_numbers() {
      ConsistencyFinding found = against("3.5", "3.49", "").get(0);
      assertThat(found.code()).isEqualTo(FindingCode.SCORE_AGAINST_RULE);
      assertThat(found.message(Locale.CHINESE)).contains("3.5", "3.49");
    }

    @Test
    void a_score_judged_with_a_reason_is_a_remark() {
      assertThat(against("3.5", "3.49", "专家组认定").get(0).code()).isEqualTo(FindingCode.SCORE_JUDGED);
    }
  }

  @Nested
  class DefinitionFitsUse {
    private List<FindingCode> use(String definition, String asked) {
      return codes(
          "'figures':["
              + figure("R", "50", "%")
              + ",{'key':'A','name':'A','unit':'万元','definition':'"
              + definition
              + "','value':'1'},"
              + money("B", "2")
              + "],'ratios':[{'key':'r','name':'r','result':'R','numerator':[{'figure':'A',"
              + "'definition':'"
              + asked
              + "'}],'denominator':['B']}]");
    }

    @Test
    void the_definition_asked_for_is_left_alone() {
      assertThat(use("ACCOUNT", "ACCOUNT")).isEmpty();
      assertThat(use("BUDGET_ADJUSTED", "BUDGET")).isEmpty();
      assertThat(use("BUDGET", "BUDGET_INITIAL")).isEmpty();
      assertThat(use("ACCOUNT", "")).isEmpty();
    }

    @Test
    void another_definition_is_found_and_none_is_a_remark() {
      assertThat(use("BUDGET_INITIAL", "BUDGET_ADJUSTED"))
          .containsExactly(FindingCode.DEFINITION_DIFFERS);
      assertThat(use("ACCOUNT", "BUDGET")).containsExactly(FindingCode.DEFINITION_DIFFERS);
      assertThat(use("", "BUDGET")).containsExactly(FindingCode.DEFINITION_UNSTATED);
    }

    @Test
    void another_scope_is_found() {
      assertThat(
              codes(
                  "'figures':["
                      + figure("R", "50", "%")
                      + ",{'key':'A','name':'A','scope':'全部','value':'1'},{'key':'B','name':'B','value':'2'}],"
                      + "'ratios':[{'key':'r','name':'r','result':'R','numerator':[{'figure':'A',"
                      + "'scope':'不含人员经费'}],'denominator':['B']}]"))
          .containsExactly(FindingCode.SCOPE_DIFFERS);
    }

    @Test
    void a_figure_called_by_another_definition_is_found_instead_of_its_value() {
      assertThat(
              codes(
                  "'figures':[{'key':'A','name':'A','definition':'ACCOUNT','value':'1',"
                      + "'statements':[{'value':'2','definition':'BUDGET'}]}]"))
          .containsExactly(FindingCode.CALLED_DIFFERENTLY);
    }

    @Test
    void a_sum_that_mixes_budget_and_account_is_a_remark() {
      String sum =
          "'figures':[{'key':'T','name':'T','definition':'ACCOUNT','value':'3'},"
              + "{'key':'A','name':'A','definition':'ACCOUNT','value':'1'},"
              + "{'key':'B','name':'B','definition':'BUDGET_INITIAL','value':'2'}],"
              + "'sums':[{'key':'s','name':'s','total':'T','parts':['A','B']}]";
      assertThat(codes(sum)).containsExactly(FindingCode.DEFINITIONS_MIXED);
      // initial budget + change = adjusted budget leads from one to the other
      assertThat(
              codes(
                  sum.replace(
                      "'key':'A','name':'A','definition':'ACCOUNT'",
                      "'key':'A','name':'A','definition':'BUDGET_CHANGE'")))
          .isEmpty();
    }
  }

  @Nested
  class UnitsAreAlike {
    @Test
    void money_and_people_cannot_be_added() {
      assertThat(
              codes(
                  "'figures':["
                      + money("T", "3")
                      + ","
                      + money("A", "1")
                      + ","
                      + figure("B", "2", "人")
                      + "],'sums':[{'key':'s','name':'s','total':'T','parts':['A','B']}]"))
          .containsExactly(FindingCode.UNITS_MIXED);
    }
  }
}
