package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme gives beside the rule itself: targets of its indicators, sums of its groups. */
class TrialTargetsTest {
  /** One indicator of 10 points with a target of 80; the rule leaves its target open or has one. */
  private static String score(String rule, String fact) {
    TrialResult result =
        TrialScoring.compute(
            SchemeDocumentCodec.read(
                scheme("{'code':'a','name':'a','points':'10','target':'80','rule':" + rule + "}")),
            FactsDocumentCodec.read(facts("'a':" + fact)));
    return result.units().get(0).score().scores().get(0).value().toPlainString();
  }

  private static String scheme(String indicators) {
    return ("{'format':'kaoping-scheme-2','code':'s','version':'1','name':'n','rounding':"
            + "{'scale':'2','modes':['HALF_UP']},'groups':[{'code':'G','name':'g','groups':["
            + "{'code':'H','name':'h','indicators':["
            + indicators
            + "]}],'indicators':[]}]}")
        .replace('\'', '"');
  }

  private static String facts(String facts) {
    return ("{'format':'kaoping-facts-1','scheme':'s','year':'2023','units':["
            + "{'unit':'甲','verified':true,'facts':{"
            + facts
            + "}}]}")
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'RATIO_TO_TARGET'} | {'type':'ACTUAL','value':'40'} | 5.00
          {'type':'RATIO_TO_TARGET','target':'50'} | {'type':'ACTUAL','value':'40'} | 8.00
          {'type':'RATIO_TO_TARGET'} | {'type':'ACTUAL','value':'40','target':'160'} | 2.50
          {'type':'RATIO_WITH_CUT_OFF','zeroBelow':'0.5'} | {'type':'ACTUAL','value':'60'} | 7.50
          {'type':'RATIO_WITH_CUT_OFF','zeroBelow':'0.5'} | {'type':'ACTUAL','value':'32'} | 0.00
          {'type':'RATIO_WITH_CUT_OFF','target':'64','zeroBelow':'0.5'} | {'type':'ACTUAL','value':'32'} | 5.00
          {'type':'BASE_PER_POINT','base':'0.6','perPoint':'0.1'} | {'type':'ACTUAL','value':'82'} | 8.00
          {'type':'BASE_PER_POINT','target':'81','base':'0.6','perPoint':'0.1'} | {'type':'ACTUAL','value':'82'} | 7.00
          {'type':'RATE_TIMES_POINTS'} | {'type':'ACTUAL','value':'0.4'} | 4.00
          """)
  void an_open_target_is_the_facts_and_else_the_indicators(
      String rule, String fact, String expected) {
    assertThat(score(rule, fact)).isEqualTo(expected);
  }

  @Test
  void a_linked_rule_takes_the_indicators_target_too_and_is_capped_by_the_others_rate() {
    String indicators =
        "{'code':'b','name':'b','points':'4','rule':{'type':'RATE_TIMES_POINTS'}},"
            + "{'code':'a','name':'a','points':'10','target':'80','rule':{'type':'LINKED_CAP',"
            + "'by':'b','of':{'type':'RATIO_TO_TARGET'}}}";
    assertThat(linked(indicators, "0.9", "40")).isEqualTo("5.00");
    assertThat(linked(indicators, "0.5", "40")).as("exactly at the cap").isEqualTo("5.00");
    assertThat(linked(indicators, "0.3", "40")).isEqualTo("3.00");
  }

  private static String linked(String indicators, String rate, String actual) {
    UnitScore unit =
        TrialScoring.compute(
                SchemeDocumentCodec.read(scheme(indicators)),
                FactsDocumentCodec.read(
                    facts(
                        "'a':{'type':'ACTUAL','value':'"
                            + actual
                            + "'},'b':{'type':'ACTUAL','value':'"
                            + rate
                            + "'}")))
            .units()
            .get(0)
            .score();
    Score score = unit.score("a").orElseThrow();
    boolean capped = new Ratio(score.value(), Ratio.ONE.decimal()).compareTo(Ratio.parse("5")) < 0;
    assertThat(DerivationText.sentence(score.derivation(), Locale.CHINA).contains("不得超过指标"))
        .as("says that it was capped")
        .isEqualTo(capped);
    return score.value().toPlainString();
  }

  @Test
  void group_sums_leave_bonus_out_of_the_full_points_and_dropped_ones_out_of_what_applies() {
    String indicators =
        "{'code':'a','name':'a','points':'10','rule':{'type':'RATE_TIMES_POINTS'}},"
            + "{'code':'b','name':'b','points':'6','rule':{'type':'RATE_TIMES_POINTS',"
            + "'notApplicable':'RESCALE'}},"
            + "{'code':'c','name':'c','points':'5','rule':{'type':'RATE_TIMES_POINTS'}},"
            + "{'code':'d','name':'d','category':'BONUS','points':'3',"
            + "'rule':{'type':'BONUS','points':'2'}}";
    TrialUnit unit =
        TrialScoring.compute(
                SchemeDocumentCodec.read(scheme(indicators)),
                FactsDocumentCodec.read(
                    facts(
                        "'a':{'type':'ACTUAL','value':'0.5'},"
                            + "'b':{'type':'NOT_APPLICABLE','reason':'没有此项工作'},"
                            + "'d':{'type':'BONUS_EVENTS','events':[{'text':'创建','points':'',"
                            + "'authors':'1'}]}")))
            .units()
            .get(0);

    assertThat(unit.groups()).extracting(GroupSum::code).containsExactly("G", "H");
    for (GroupSum sum : unit.groups()) {
      assertThat(sum.fullPoints()).isEqualByComparingTo("21");
      assertThat(sum.applicablePoints()).isEqualByComparingTo("15");
      assertThat(sum.score()).isEqualByComparingTo("7");
      assertThat(sum.pending()).isEqualTo(1);
    }
    assertThat(unit.groups()).extracting(GroupSum::level).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "31,12", "15,*", "'',''", "1,''"})
  void a_milestone_is_a_day_of_a_month_or_of_every_month(String day, String month) {
    SchemeIndicator.Milestone milestone = new SchemeIndicator.Milestone("报送", day, month);

    assertThat(milestone.day()).isEqualTo(day);
    assertThat(milestone.month()).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "32,1", "1,0", "1,13", "1.5,1", "*,1", "001,1"})
  void no_other_day_or_month_is_one(String day, String month) {
    assertThat(
            catchThrowableOfType(
                ScoringRefusal.class, () -> new SchemeIndicator.Milestone("报送", day, month)))
        .isNotNull();
  }
}
