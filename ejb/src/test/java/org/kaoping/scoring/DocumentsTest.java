package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule and every fact as text: read and written without loss, and nothing else is read. */
class DocumentsTest {
  private static final String SOURCE =
      ",'enteredBy':'办公室','documentNumber':'绩考办〔2023〕5号','reason':'核实','evidence':'台账'}";

  /** Facts as the codec writes them: one of each type, every field filled or left empty. */
  static Stream<String> facts() {
    return Stream.of(
        "{'type':'COMPLETION_RATE','value':'83'",
        "{'type':'DELIVERED_SCORE','value':'3.5'",
        "{'type':'DELIVERED_SCORE_RATE','value':'0.86'",
        "{'type':'JUDGED_SCORE','value':'2.25'",
        "{'type':'NOT_APPLICABLE'",
        "{'type':'ACTUAL','value':'1/3','base':'1200','target':'98','best':'640'",
        "{'type':'ACTUAL','value':'7','base':'','target':'','best':''",
        "{'type':'ACTUALS','items':['9981',null,['1','2/7'],{'actual':'3','target':'4'}]",
        "{'type':'PLACES','places':['1','3']",
        "{'type':'SURVEY','counts':[['24','15','2','0'],['0','1','0','3']]",
        "{'type':'CHECKLIST','met':['1','0',null,'0.5']",
        "{'type':'LEVEL','label':'良好'",
        "{'type':'MET','met':true",
        "{'type':'MET','met':false",
        "{'type':'OCCURRENCES','count':'2','zeroEvents':['较大事故']",
        ("{'type':'EVENTS','events':[{'date':'2023-07-09','text':'通报','documentNumber':'6号',"
            + "'points':'0.5','withdrawn':true},{'date':'','text':'信访','documentNumber':'',"
            + "'points':'','withdrawn':false}]"),
        "{'type':'DEDUCTION','points':'1.5'",
        ("{'type':'BONUS_EVENTS','events':[{'text':'创建','points':'2','authors':'3'},"
            + "{'text':'试点','points':'','authors':'1'}]"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_fact_is_written_as_it_was_read(String open) {
    String text = json(open + SOURCE);

    Fact fact = FactsDocumentCodec.readFact(text);

    assertThat(FactsDocumentCodec.writeFact(fact)).isEqualTo(text);
    assertThat(FactsDocumentCodec.readFact(FactsDocumentCodec.writeFact(fact))).isEqualTo(fact);
    assertThat(fact.source()).isEqualTo(new Source("办公室", "绩考办〔2023〕5号", "核实", "台账"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_field_that_a_fact_does_not_have_is_refused_by_name(String open) {
    ScoringRefusal refusal =
        catchThrowableOfType(
            ScoringRefusal.class,
            () -> FactsDocumentCodec.readFact(json(open + ",'extra':'1'" + SOURCE)));

    assertThat(refusal.code()).isEqualTo(RefusalCode.JSON_FIELD_UNKNOWN);
    assertThat(refusal.getMessage()).contains("/extra");
  }

  /** Rules as a scheme writes them: one of each type, parameters other than the defaults. */
  static Stream<String> rules() {
    return Stream.of(
        ("{'type':'WEIGHTED_CHECKLIST','items':[{'text':'有方案','share':'0.4','negated':false},"
            + "{'text':'有投诉','share':'0.6','negated':true}],'graded':true"),
        ("{'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'甲','target':'5'},"
            + "{'text':'乙','from':'1','to':'3'},{'text':'丙','items':[{'text':'丁','target':''}]}],"
            + "'ratioCap':'1.1','noEvidence':'0.2'"),
        "{'type':'RATIO_TO_TARGET','target':'90'",
        "{'type':'RATIO_TO_TARGET','target':''",
        "{'type':'RATIO_WITH_CUT_OFF','target':'90','zeroBelow':'0.6'",
        "{'type':'RATE_TIMES_POINTS'",
        ("{'type':'LINEAR_DEDUCTION','threshold':'95','side':'BELOW','step':'1',"
            + "'loss':{'points':'0.5'},'stepRounding':'CEILING'"),
        "{'type':'QUALITATIVE_LEVELS','levels':[{'label':'优','factor':'0.9'}],'otherwise':'0.1'",
        "{'type':'BINARY'",
        "{'type':'COUNT_DEDUCTION','loss':{'share':'0.25'},'zeroEvents':['重大事故']",
        "{'type':'FACTUAL_DEDUCTION','loss':{'points':'2'}",
        "{'type':'DISCRETIONARY_DEDUCTION','maximum':'3'",
        "{'type':'SURVEY_COMPOSITE','levelScores':['100','80','60','0'],'target':'90'",
        "{'type':'RANK_STEPS','stepShare':'0.1','ties':'SHARED'",
        "{'type':'RATIO_TO_BEST'",
        "{'type':'BONUS','points':'0.5','shared':true",
        "{'type':'BASE_PER_POINT','target':'100','base':'0.8','perPoint':'0.02'",
        "{'type':'EFFICACY_COEFFICIENT','unacceptable':'60','satisfactory':'95'",
        "{'type':'LINKED_CAP','of':{'type':'BINARY'},'by':'A12'",
        "{'type':'DELIVERED_RESULT'",
        "{'type':'JUDGED'",
        "{'type':'BAND_SCORING','table':'t'",
        "{'type':'BAND_TIMES_SERIES_AVERAGE','table':'t'");
  }

  private static final String TERMS =
      ",'direction':'LOWER_BETTER','floor':'0.1','cap':'0.9','missing':'ZERO',"
          + "'notApplicable':'FULL_MARKS'}";

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_is_written_with_the_parameters_that_were_read(String open) {
    String own = json(open).substring(1);

    SchemeDocument read = SchemeDocumentCodec.read(scheme(open + TERMS));
    String written = SchemeDocumentCodec.write(read);

    own = own.replace("{\"type\":\"BINARY\"}", "{\"type\":\"BINARY\"");
    for (String parameter : own.split(",(?=\"\\w+\":)")) {
      assertThat(written).contains(parameter);
    }
    assertThat(written)
        .contains(
            "\"floor\":\"0.1\"",
            "\"cap\":\"0.9\"",
            "\"missing\":\"ZERO\"",
            "\"notApplicable\":\"FULL_MARKS\"");
    assertThat(SchemeDocumentCodec.read(written)).isEqualTo(read);
    assertThat(SchemeDocumentCodec.write(SchemeDocumentCodec.read(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"RATIO_TO_BEST,LOWER_BETTER", "RATE_TIMES_POINTS,HIGHER_BETTER"})
  void a_direction_is_kept(String type, String direction) {
    String rule = "{'type':'" + type + "','direction':'" + direction + "'}";

    assertThat(SchemeDocumentCodec.write(SchemeDocumentCodec.read(scheme(rule))))
        .contains(json("'type':'" + type + "','direction':'" + direction + "'"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_parameter_that_a_rule_does_not_have_is_refused_by_name(String open) {
    ScoringRefusal refusal =
        catchThrowableOfType(
            ScoringRefusal.class,
            () -> SchemeDocumentCodec.read(scheme(open + ",'extra':'1'" + TERMS)));

    assertThat(refusal.code()).isEqualTo(RefusalCode.JSON_FIELD_UNKNOWN);
    assertThat(refusal.getMessage()).contains("/extra");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'丙','target':'1','items':[{'text':'a'}]}]
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'丙','target':'1','from':'1','to':'2'}]
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'丙','targets':'1'}]
          {'type':'WEIGHTED_CHECKLIST','items':[{'text':'a','share':'1','weight':'1'}]
          {'type':'QUALITATIVE_LEVELS','levels':[{'label':'a','factor':'1','share':'1'}]
          {'type':'COUNT_DEDUCTION','loss':{'points':'1','most':'2'}
          """)
  void an_item_with_a_field_too_many_is_refused(String open) {
    assertThat(
            catchThrowableOfType(
                    ScoringRefusal.class, () -> SchemeDocumentCodec.read(scheme(open + TERMS)))
                .code())
        .isEqualTo(RefusalCode.JSON_FIELD_UNKNOWN);
  }

  @Test
  void text_is_escaped_where_json_needs_it_and_nowhere_else() {
    String label = "a\"b\\c/\n\t\r\b\f\u0001 \u007f\ud7ff\ue000𠮷";

    String text = Json.write(JsonFields.object("a", label, "half", "\ud800x\udfff", "none", null));

    assertThat(text)
        .isEqualTo(
            "{\"a\":\"a\\\"b\\\\c/\\u000a\\u0009\\u000d\\u0008\\u000c\\u0001"
                + " \u007f\ud7ff\ue000𠮷\",\"half\":\"\\ud800x\\udfff\",\"none\":null}");
    assertThat(Json.read(text))
        .isEqualTo(JsonFields.object("a", label, "half", "\ud800x\udfff", "none", null));
    assertThat(Json.read("\"\\n\\t\\r\\b\\f\\/\\u00e9\\u00E9\"")).isEqualTo("\n\t\r\b\f/éé");
  }

  @Test
  void empty_objects_and_lists_and_spaces_around_are_read() {
    assertThat(Json.read(" \n\t\r{ \"a\" : [ ] , \"b\" : { } , \"c\" : [ true , false , null ] } "))
        .hasToString("{a=[], b={}, c=[true, false, null]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\u001f\"", "\"\n\"", "\"\\u00g0\"", "\"\\x\"", "{\"a\":\"1\",\"a\":\"2\"}"})
  void what_json_forbids_is_malformed(String text) {
    assertThat(catchThrowableOfType(ScoringRefusal.class, () -> Json.read(text)).code())
        .isEqualTo(RefusalCode.JSON_MALFORMED);
  }

  @ParameterizedTest
  @CsvSource({
    "1,true,2,true, 1,true,2,true, true",
    "1,true,2,true, 1,false,2,true, false",
    "1,false,2,true, 1,false,2,true, true",
    "1,true,2,true, 1,true,2,false, false",
    "1,true,2,false, 1,true,2,false, true",
    "1.5,true,1.8,true, 1,false,2,false, true",
    "0.5,true,1.8,true, 1,true,2,true, false",
    "1.5,true,2.1,true, 1,true,2,true, false",
    "1.5,true,,false, 1,true,2,true, false",
    "1.5,true,,false, 1,true,,false, true",
    "0.5,true,,false, 1,true,,false, false",
  })
  void a_range_is_within_another_with_its_ends(
      String lower,
      boolean lowerClosed,
      String upper,
      boolean upperClosed,
      String outerLower,
      boolean outerLowerClosed,
      String outerUpper,
      boolean outerUpperClosed,
      boolean within) {
    assertThat(
            range(lower, lowerClosed, upper, upperClosed)
                .isWithin(range(outerLower, outerLowerClosed, outerUpper, outerUpperClosed)))
        .isEqualTo(within);
  }

  private static Interval range(String lower, boolean lowerIn, String upper, boolean upperIn) {
    return new Interval(
        new BigDecimal(lower), lowerIn, Optional.ofNullable(upper).map(BigDecimal::new), upperIn);
  }

  private static String scheme(String rule) {
    return json(
        "{'format':'kaoping-scheme-2','code':'s','version':'1','name':'n',"
            + "'rounding':{'scale':'2','modes':['HALF_UP']},"
            + "'tables':[{'key':'t','unit':'FACTOR','range':{'lower':'0','lowerClosed':true,"
            + "'upper':'100','upperClosed':true},'bands':[{'label':'全部','range':{'lower':'0',"
            + "'lowerClosed':true,'upper':'100','upperClosed':true},'factor':'0.5'}]}],"
            + "'groups':[{'code':'A','name':'a','indicators':["
            + "{'code':'A12','name':'y','points':'2','rule':{'type':'JUDGED'}},"
            + "{'code':'A11','name':'x','points':'3','rule':"
            + rule
            + "}]}]}");
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
